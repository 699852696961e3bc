import { spawn } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";

import { describe, expect, it, onTestFinished } from "vitest";

import { LAUNCHER, plainEnvironment, runLauncher } from "./run-launcher.ts";
import { runServer } from "./running-server.ts";
import { sampleStrategy } from "./sample-strategy.ts";
import { temporaryFolder } from "./temporary-folder.ts";

function configuration() {
  const folder = temporaryFolder();
  return { folder, file: path.join(folder, "miara", "profiles.json"), XDG_CONFIG_HOME: folder };
}

function hidden() {
  const strategy = sampleStrategy();
  return { ...strategy, settings: { ...strategy.settings, isPublic: false } };
}

describe("signing in by a token", () => {
  it("keeps it for the owner alone, uses it for its server, and gives it up at the end", async () => {
    const server = await runServer(hidden());
    onTestFinished(server.stop);
    const { file, folder, XDG_CONFIG_HOME } = configuration();
    const run = (...words: string[]) => runLauncher(words, { XDG_CONFIG_HOME });
    const token = await server.token();

    const before = await run("tree", "--server", server.address);
    expect([before.code, before.out]).toEqual([1, ""]);

    const signedIn = await runLauncher(
      ["sign-in", "--server", server.address, "--profile", "miasto", "--token", "-"],
      { XDG_CONFIG_HOME },
      `${token}\n`,
    );
    expect(signedIn).toMatchObject({ code: 0, out: "" });
    expect(signedIn.error).toContain("as Biuro Strategii. Profile miasto is now the usual one.");
    expect(signedIn.error).not.toContain(token);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(path.join(folder, "miara")).mode & 0o777).toBe(0o700);

    const tree = await run("tree", "--json");
    expect(tree).toMatchObject({ code: 0, error: "" });
    const listed = await run("profiles", "--json");
    expect(JSON.parse(listed.out)).toEqual({
      profiles: [
        {
          name: "miasto",
          server: server.address,
          account: "Biuro Strategii",
          isSignedIn: true,
          isUsual: true,
        },
      ],
    });

    const signedOut = await run("sign-out");
    expect(signedOut).toMatchObject({ code: 0, out: "" });
    expect(signedOut.error).toContain("lets nobody in any more");
    expect(readFileSync(file, "utf8")).not.toContain(token);
    const again = await runLauncher(
      ["sign-in", "--server", server.address, "--token", "-"],
      { XDG_CONFIG_HOME },
      token,
    );
    expect(again.code).toBe(1);
    expect(again.error).toContain("doesn't know this token");
  });

  it("warns of a token that may write, and takes the place of the one before", async () => {
    const server = await runServer();
    onTestFinished(server.stop);
    const { file, XDG_CONFIG_HOME } = configuration();
    const tokens = [await server.token(), await server.token(false)];
    for (const token of tokens) {
      const { code, error } = await runLauncher(
        ["sign-in", "--server", server.address, "--token", "-"],
        { XDG_CONFIG_HOME },
        token,
      );
      expect([code, error.includes("may also write")]).toEqual([0, token === tokens[1]]);
    }
    expect(readFileSync(file, "utf8")).not.toContain(tokens[0]);
    const { account } = await fetch(`${server.address}/api/v1/session`, {
      headers: { authorization: `Bearer ${tokens[0] ?? ""}` },
    }).then((answer) => answer.json() as Promise<{ account: unknown }>);
    expect(account).toBeNull();
  });
});

it("a token that was revoked shows what the public sees, and says so and what to do", async () => {
  const server = await runServer();
  onTestFinished(server.stop);
  const { XDG_CONFIG_HOME } = configuration();
  const token = await server.token();
  const words = ["sign-in", "--server", server.address, "--profile", "miasto", "--token", "-"];
  await runLauncher(words, { XDG_CONFIG_HOME }, token);
  expect(await runLauncher(["tree"], { XDG_CONFIG_HOME })).toMatchObject({ code: 0, error: "" });
  const { tokens } = await server.office.account.tokens.list.query();
  for (const { id } of tokens) await server.office.account.tokens.revoke.mutate({ id });
  const after = await runLauncher(["tree", "--json"], { XDG_CONFIG_HOME });
  expect(after.code).toBe(0);
  expect(after.error).toContain(`The server at ${server.address} doesn't know the token of profile miasto`);
  expect(after.error).toContain("Sign in again with `sign-in --profile miasto`.");
  const given = await runLauncher(["tree", "--server", server.address], {
    XDG_CONFIG_HOME: temporaryFolder(),
    MIARA_TOKEN: "miara_unknown_token",
  });
  expect([given.code, given.error]).toEqual([0, expect.stringContaining("the token in MIARA_TOKEN")]);
});

it("signing in by a code ends when a person approves it in a browser", async () => {
  const server = await runServer(hidden());
  onTestFinished(server.stop);
  const { XDG_CONFIG_HOME } = configuration();
  const child = spawn(process.execPath, [LAUNCHER, "sign-in", "--server", server.address, "--lang", "pl"], {
    env: plainEnvironment({ XDG_CONFIG_HOME }),
  });
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  let said = "";
  let isApproved = false;
  const ended = new Promise((resolve) => child.once("close", resolve));
  for await (const text of child.stderr.setEncoding("utf8")) {
    said += String(text);
    const code = /^ {2}(\S{4}-\S{4})$/m.exec(said)?.[1];
    if (code === undefined || isApproved) continue;
    isApproved = true;
    expect(said).toContain(`Otwórz w przeglądarce ${server.address}/-/device i wpisz tam ten kod:`);
    expect(await server.office.account.device.inspect.query({ userCode: code })).toMatchObject({
      device: expect.stringMatching(/^miara-terminal, /),
    });
    await server.office.account.device.approve.mutate({ userCode: code });
  }
  expect(await ended).toBe(0);
  expect(said).toContain("jako Biuro Strategii. Profil");
  const { code, out } = await runLauncher(["history", "--json"], { XDG_CONFIG_HOME });
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ changes: [{ kind: "created", actor: "Biuro Strategii" }] });
});

describe("a token", () => {
  it("follows no redirect to another server", async () => {
    const bearers: (string | undefined)[] = [];
    const listen = async (answer: (response: ServerResponse) => void) => {
      const server = createServer((request, response) => {
        bearers.push(request.headers.authorization);
        answer(response);
      });
      await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
      onTestFinished(() => {
        server.closeAllConnections();
        server.close();
      });
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    };
    const other = await listen((response) => response.end("{}"));
    const first = await listen((response) => response.writeHead(307, { location: other }).end());
    const { code, error } = await runLauncher(["tree", "--server", first], {
      MIARA_TOKEN: "miara_secret_token",
      XDG_CONFIG_HOME: temporaryFolder(),
    });
    expect(code).toBe(1);
    expect(error).not.toContain("secret");
    // Asked for figures, and whether it knows the token: the other server for neither.
    expect(bearers).toEqual(["Bearer miara_secret_token", "Bearer miara_secret_token"]);
  });

  it.each([
    [["tree"], "needs to know whose it is"],
    [["tree", "--server", "http://miara.example"], "reached without encryption"],
    [["sign-in", "--server", "http://miara.example"], "reached without encryption"],
    [["sign-in", "--token", "abc"], "no place on the command line"],
    [["tree", "--profile", "powiat"], "There is no profile powiat. There are: –."],
  ])("is not sent where it may not go: %j", async (words, said) => {
    const { code, out, error } = await runLauncher(words, {
      MIARA_TOKEN: "miara_secret_token",
      XDG_CONFIG_HOME: temporaryFolder(),
    });
    expect([code === 0, out]).toEqual([false, ""]);
    expect(error).toContain(said);
    expect(error).not.toContain("secret");
  });
});
