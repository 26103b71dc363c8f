import type { ReactNode, SVGProps } from "react";

/** The few pictograms in use. They repeat what words say, so they are hidden from screen readers. */
function icon(paths: ReactNode) {
  return function Icon(props: SVGProps<SVGSVGElement>) {
    return (
      <svg
        viewBox="0 0 20 20"
        width="1.25em"
        height="1.25em"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
        focusable="false"
        {...props}
      >
        {paths}
      </svg>
    );
  };
}

export const CartIcon = icon(<path d="M3.5 7.5h13l-1.2 9h-10.6zM7 9.5V6a3 3 0 0 1 6 0v3.5" />);
export const CheckIcon = icon(<path d="m4 10.5 4 4 8-9" />);
export const AlertIcon = icon(
  <>
    <path d="M10 3 2.5 16.5h15z" />
    <path d="M10 8.5v3.5M10 14.25v.01" />
  </>,
);
export const InfoIcon = icon(
  <>
    <circle cx="10" cy="10" r="7.25" />
    <path d="M10 9.5v4M10 6.5v.01" />
  </>,
);
export const ArrowRightIcon = icon(<path d="M3.5 10h13M11.5 5l5 5-5 5" />);
export const ArrowLeftIcon = icon(<path d="M16.5 10h-13M8.5 5l-5 5 5 5" />);
export const ChevronRightIcon = icon(<path d="m7.5 4.5 5.5 5.5-5.5 5.5" />);
export const SearchIcon = icon(
  <>
    <circle cx="9" cy="9" r="5.5" />
    <path d="m13 13 4 4" />
  </>,
);
export const StarIcon = icon(
  <path d="m10 1.6 2.6 5.3 5.8.8-4.2 4.1 1 5.8-5.2-2.7-5.2 2.7 1-5.8L1.6 7.7l5.8-.8z" />,
);
