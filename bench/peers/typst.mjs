// Typst as a library, in one process: median of processor milliseconds a document. Arguments: folder of inputs, folder of fonts.
import { readdirSync } from "node:fs";
import { createRequire } from "node:module";

const [inputs, fonts, home] = process.argv.slice(2);
const { NodeCompiler } = createRequire(`${home}/`)("@myriaddreamin/typst-ts-node-compiler");
const families = ["source-serif-4", "source-sans-3"].map((family) => `${fonts}/${family}`);
const compiler = NodeCompiler.create({ workspace: inputs, fontArgs: [{ fontPaths: families }] });
const files = readdirSync(inputs).filter((name) => name.endsWith(".typ"));
const taken = files.map((file) => {
  const before = process.cpuUsage();
  const pdf = compiler.pdf({ mainFilePath: `${inputs}/${file}` }, { pdfStandard: "ua-1" });
  const after = process.cpuUsage(before);
  if (pdf.length < 10_000) throw new Error(`${file}: ${pdf.length} bytes`);
  compiler.evictCache(0);
  return (after.user + after.system) / 1000;
});
const warm = taken.slice(taken.length / 4).sort((a, b) => a - b);
console.log(warm[Math.floor(warm.length / 2)].toFixed(1));
