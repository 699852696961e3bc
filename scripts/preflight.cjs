// Runs before start, build and test, on whatever Node there is: is the Node that the project brings in place?
// Old syntax on purpose, so that it can answer on any of them.
"use strict";

var needed = 26;
var major = Number(process.versions.node.split(".")[0]);
if (major < needed) {
  process.stderr.write(
    "Miara runs on the Node " +
      needed +
      " that it installs beside itself, and this is Node " +
      process.versions.node +
      ". Run `npm ci` (without --ignore-scripts) and start through npm: `npm start`, `npm test`.\n",
  );
  process.exit(1);
}
