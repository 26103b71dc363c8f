import { useEffect, useState, type ChangeEvent } from "react";

/** The picture that was chosen in a file input, as an address this browser alone knows; null without JavaScript. */
export function useChosenPicture() {
  const [file, setFile] = useState<File | null>(null);
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    if (!file) return;
    const address = URL.createObjectURL(file);
    setUrl(address);
    return () => {
      URL.revokeObjectURL(address);
      setUrl(null);
    };
  }, [file]);
  const onChange = (event: ChangeEvent<HTMLInputElement>) => {
    const chosen = event.currentTarget.files?.[0];
    setFile(chosen?.type.startsWith("image/") ? chosen : null);
  };
  return { url, onChange };
}
