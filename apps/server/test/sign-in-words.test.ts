import { SIGN_IN_CODES } from "@miara/accounts/sign-in-codes";
import { LANGUAGES } from "@miara/domain/text";
import { describe as say } from "@miara/messages/describe";
import { createFullTranslator } from "@miara/messages/every-text";
import { expect, it } from "vitest";

it.each(LANGUAGES)("has words in %s for every way in which a sign-in is refused", (language) => {
  const texts = createFullTranslator(language);
  for (const code of SIGN_IN_CODES) {
    const params = { shortest: 12, longest: 200, email: "x" };
    expect(say(texts, { code, params }), code).not.toContain(code);
  }
});
