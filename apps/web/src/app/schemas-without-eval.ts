/**
 * Schemas check without code that they make at run time. Our pages forbid such code; the library would find that out by
 * trying, and browsers report the try. It takes up what it finds under this name when it is loaded, and few pages load
 * it: its own `config` would bring a part of it to all of them.
 */
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });
