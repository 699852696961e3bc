/** The floor for a terminal: a program that answers each key by writing two lines of the screen. */
process.stdin.setRawMode(true);
process.stdin.setEncoding("utf8");
const line = "x".repeat(Number(process.argv[2] ?? 80));
process.stdout.write(`\u001B[2J\u001B[Hready\n`);
let count = 0;
process.stdin.on("data", () => {
  count += 1;
  process.stdout.write(`\u001B[2;1H${line}\u001B[3;1H${count} ${line}`);
});
