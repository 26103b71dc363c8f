import { Alert } from "~/components/ui/alert";

/** For a shop that takes no cash while there is no other way to pay. */
export function NoCashWarning() {
  return (
    <Alert tone="warning" title="Cash on delivery is off">
      <p>As long as shoppers can only pay in cash here, nobody can buy from you.</p>
    </Alert>
  );
}
