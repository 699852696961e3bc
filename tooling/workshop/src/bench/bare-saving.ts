/** The floor for saving: every body that comes is one row of SQLite, on the disk before the answer. Arguments: port, file. */
import { createServer } from "node:http";
import { DatabaseSync } from "node:sqlite";

const [port, file = ":memory:"] = process.argv.slice(2);
const db = new DatabaseSync(file);
db.exec("pragma journal_mode = wal; pragma synchronous = full; create table saves (body text)");
const insert = db.prepare("insert into saves values (?)");
createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.on("end", () => {
    if (request.method === "POST") insert.run(Buffer.concat(chunks).toString());
    response.writeHead(200, { "content-type": "application/json" });
    response.end("{}");
  });
}).listen(Number(port), "127.0.0.1");
