#!/usr/bin/env node
// The analysts' terminal. Old syntax on purpose: whatever Node reads this file, it hands over to the one that the
// project brings (package `node`), and says in words what is missing.
"use strict";

var childProcess = require("node:child_process");
var fs = require("node:fs");
var path = require("node:path");
var url = require("node:url");

var NEEDED = 26;
var built = path.resolve(__dirname, "..", "dist", "main.js");

function packagedNode() {
  var name = process.platform === "win32" ? "node.exe" : "node";
  for (var folder = __dirname; ; folder = path.dirname(folder)) {
    var candidate = path.join(folder, "node_modules", "node", "bin", name);
    if (fs.existsSync(candidate)) return candidate;
    if (path.dirname(folder) === folder) return null;
  }
}

/** Runs this file again on another Node; signals go on to it, and its end is our end. */
function handOver(node) {
  var child = childProcess.spawn(node, [__filename].concat(process.argv.slice(2)), { stdio: "inherit" });
  ["SIGINT", "SIGTERM", "SIGHUP"].forEach(function (signal) {
    process.on(signal, function () {
      child.kill(signal);
    });
  });
  child.on("error", function (error) {
    process.stderr.write("miara-terminal: " + node + " can't be started: " + error.message + "\n");
    process.exit(1);
  });
  child.on("exit", function (code, signal) {
    process.exit(signal === null ? code : 1);
  });
}

var CTRL_C = 3;

/**
 * What is typed before the first frame is neither shown in the middle of nowhere nor lost: the terminal is told at once
 * to hand over each key, and the program gives them to the dashboard (`handOn`), or the terminal back (`letGo`). Null
 * where there is no terminal to be asked, or a token is going to be typed. However it ends, Node leaves the terminal as
 * it was.
 */
function holdKeys() {
  var input = process.stdin;
  if (!input.isTTY || !process.stdout.isTTY || process.env.TERM === "dumb") return null;
  if (process.argv.includes("--token")) return null;
  var held = [];
  function keep() {
    for (var chunk = input.read(); chunk !== null; chunk = input.read()) {
      if (chunk.includes(CTRL_C)) process.exit(130);
      held.push(chunk);
    }
  }
  function handOn() {
    input.off("readable", keep);
    if (held.length > 0) input.unshift(Buffer.concat(held));
    held = [];
  }
  input.setRawMode(true);
  input.on("readable", keep);
  return {
    handOn: handOn,
    letGo: function () {
      handOn();
      input.setRawMode(false);
      // Nobody else reads it, and it is no reason to go on running.
      input.unref();
    },
  };
}

function start() {
  if (!fs.existsSync(built)) {
    process.stderr.write(
      "miara-terminal: the program is not built yet (" +
        built +
        " is missing). Run `npm run build`, or start it by `npm run terminal`.\n",
    );
    process.exit(1);
  }
  var keys = holdKeys();
  var nodeModule = require("node:module");
  if (nodeModule.enableCompileCache) nodeModule.enableCompileCache();
  import(url.pathToFileURL(built).href).then(
    function (program) {
      return program.main(keys);
    },
    function (error) {
      process.stderr.write("miara-terminal: " + String((error && error.stack) || error) + "\n");
      process.exit(1);
    },
  );
}

if (Number(process.versions.node.split(".")[0]) >= NEEDED) {
  start();
} else {
  var node = packagedNode();
  if (node === null) {
    process.stderr.write(
      "miara-terminal: this is Node " +
        process.versions.node +
        ", and Miara needs Node " +
        NEEDED +
        ", which it installs beside itself. Run `npm ci` (without --ignore-scripts).\n",
    );
    process.exit(1);
  } else {
    handOver(node);
  }
}
