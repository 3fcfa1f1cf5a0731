import assert from "node:assert/strict";
import { test } from "node:test";
import { readXml } from "./stages-xml.ts";

function told(text: string): string {
  const said: string[] = [];
  const fault = readXml(text, {
    open: (path) => said.push(`<${path.at(-1)}`),
    close: (path, inside) => said.push(`${path.join("/")}=${inside}`),
  });
  return fault === undefined ? said.join(" ") : `! ${fault.what}`;
}

const cases: readonly [text: string, expected: string][] = [
  ["<a/>", "<a a="],
  ["<?xml version='1.0'?><!-- x --><a><b> 1 </b><b>2</b></a>", "<a <b a/b=1 <b a/b=2 a="],
  ["<a x='1' y = \"2>3\"><b/></a>\n", "<a <b a/b= a="],
  ["<a>1 &lt; 2 &amp; &#65;&#x42;</a>", "<a a=1 < 2 & AB"],
  ["<a><![CDATA[<b>&x;]]></a>", "<a a=<b>&x;"],
  ["\ufeff<a>\u00e4</a>", "<a a=\u00e4"],
  ["", "! there is no element"],
  ["plain", "! text outside the root element"],
  ["<a>", '! the text ends within "a"'],
  ["<a></b>", '! the end of "b"'],
  ["<a/><b/>", '! a second root element "b"'],
  ["<a", '! the start of "a" without end'],
  ["<a x=1/>", '! the start of "a" without end'],
  ["< a/>", "! a < that opens nothing"],
  ["<a><!-- x</a>", "! a comment without end"],
  ["<a>&bomb;</a>", "! an entity that XML itself does not define"],
  ["<a>&#x110000;</a>", "! an entity that XML itself does not define"],
  ["<a>1 & 2</a>", "! an entity that XML itself does not define"],
  ['<!DOCTYPE a [<!ENTITY l "lol"><!ENTITY m "&l;&l;&l;">]><a>&m;</a>', "! a document type or another declaration"],
  [`${"<a>".repeat(33)}${"</a>".repeat(33)}`, "! elements nested deeper than 32"],
];
for (const [text, expected] of cases) test(`XML: ${JSON.stringify(text.slice(0, 60))}`, () => assert.equal(told(text), expected));
