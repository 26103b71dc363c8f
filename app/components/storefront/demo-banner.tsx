/** Says on every page of a demo that nothing here is for real. */
export function DemoBanner() {
  return (
    <aside aria-label="About this demo" className="bg-sunken py-1.5 text-center text-sm">
      <p className="page">Demo: nothing is shipped, nobody is charged.</p>
    </aside>
  );
}
