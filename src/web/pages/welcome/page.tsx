// The first visit: what this is and is not, and the ways in.
export function Page() {
  return <h1>Ekbom</h1>;
}
