#!/usr/bin/env node
// Starts the `miara` command line on a Node that can run it: the running one where it is new enough, else the one
// that the project installs beside itself. Old syntax on purpose, so that it can answer on any Node.
"use strict";

var fs = require("fs");
var path = require("path");
var url = require("url");

var NEEDED = 26;
var main = path.join(__dirname, "..", "src", "main.ts");

if (Number(process.versions.node.split(".")[0]) >= NEEDED) {
  var isServer = process.argv[2] === "serve";
  // A server stays: V8 then holds half the memory at much the same speed. Before any of our code is compiled.
  if (isServer) require("v8").setFlagsFromString("--optimize-for-size");
  // Types are stripped and code compiled once; a folder that can't be written is no harm. What is compiled under
  // other settings is of no use, hence a folder for each.
  var root = path.join(__dirname, "..", "..", "..");
  require("module").enableCompileCache(
    path.join(root, ".cache", "compiled", isServer ? "server" : "commands"),
  );
  void import(url.pathToFileURL(main).href);
} else {
  runOn(findNode(__dirname));
}

function findNode(from) {
  var name = process.platform === "win32" ? "node.exe" : "node";
  for (var folder = from; ; folder = path.dirname(folder)) {
    var candidate = path.join(folder, "node_modules", "node", "bin", name);
    if (fs.existsSync(candidate)) return candidate;
    if (path.dirname(folder) === folder) return null;
  }
}

function runOn(node) {
  if (node === null) {
    process.stderr.write(
      "Miara needs Node " +
        NEEDED +
        ", and this is Node " +
        process.versions.node +
        ". Run `npm ci` (without --ignore-scripts): it installs that Node beside the project.\n",
    );
    process.exit(1);
  }
  var spawn = require("child_process").spawn;
  var child = spawn(node, [__filename].concat(process.argv.slice(2)), { stdio: "inherit" });
  ["SIGINT", "SIGTERM", "SIGHUP"].forEach(function (signal) {
    process.on(signal, function () {
      child.kill(signal);
    });
  });
  child.on("error", function (error) {
    process.stderr.write("The Node in " + node + " can't be started: " + error.message + "\n");
    process.exit(1);
  });
  child.on("exit", function (code, signal) {
    if (signal === null) process.exit(code);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}
