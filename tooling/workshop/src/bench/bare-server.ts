/** The floor for a server: the same bytes from memory by Node's own HTTP. Arguments: port, file of the bytes. */
import { readFileSync } from "node:fs";
import { createServer } from "node:http";

const [port, file] = process.argv.slice(2);
const bytes = file === undefined ? Buffer.from("{}") : readFileSync(file);
createServer((_request, response) => {
  response.writeHead(200, { "content-type": "application/json", "content-length": bytes.length });
  response.end(bytes);
}).listen(Number(port), "127.0.0.1");
