/** What may go wrong on the way to Cloudinary and back. */
export type FaultKind =
  /** Answers late. */
  | "delay"
  /** Answers 500 and has done nothing. */
  | "fail"
  /** Does it, and the connection breaks before the answer. */
  | "drop"
  /** Breaks the connection without reading the request. */
  | "reset"
  /** Sends its answer a second time. */
  | "twice";

export interface Fault {
  operation: "upload" | "destroy";
  kind: FaultKind;
  /** How many calls it meets; one unless told. */
  times?: number;
  /** For "delay". */
  milliseconds?: number;
}

/** Faults waiting for the calls they will meet, in the order they were announced. */
export function createFaults() {
  let waiting: Required<Fault>[] = [];
  return {
    announce({ operation, kind, times = 1, milliseconds = 500 }: Fault): void {
      waiting.push({ operation, kind, times, milliseconds });
    },
    /** The fault of the next call, which is used up by it. */
    take(operation: string): Required<Fault> | undefined {
      const fault = waiting.find((candidate) => candidate.operation === operation);
      if (fault && (fault.times -= 1) <= 0) waiting = waiting.filter((candidate) => candidate !== fault);
      return fault;
    },
    clear(): void {
      waiting = [];
    },
  };
}
