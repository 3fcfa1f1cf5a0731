import assert from "node:assert/strict";
import { test } from "node:test";
import { narrative } from "./narrative.ts";

test("narrative: a heading and what there is to say, with every sign of markup escaped", () => {
  const { div } = narrative("Ferritin < 75 & low", "", '<script>"x"</script>');
  assert.equal(
    div,
    '<div xmlns="http://www.w3.org/1999/xhtml"><p><b>Ferritin &lt; 75 &amp; low</b></p><p>&lt;script&gt;&quot;x&quot;&lt;/script&gt;</p></div>',
  );
});
