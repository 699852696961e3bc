/** A progress as one line of arithmetic: `57,0 % = 0,25·0 + 0,20·100 + …`. */
import type { Explanation } from "@miara/domain/explanation";

import { cutLine, piece, type Line } from "../drawing/line.ts";
import { isShort, type Wording } from "../drawing/wording.ts";

const SHARE_DECIMALS = 2;
const PROGRESS_DECIMALS = 1;

/** Written with `≈` where a part had to be rounded to be shown. */
export function formulaLine(explanation: Explanation, wording: Wording, width: number): Line {
  const { t, symbols } = wording;
  const rule = piece(`${symbols.rule} `, "quiet");
  const { progress } = explanation;
  if (progress === null) {
    const reason = t(`vocabulary:leftOut/${explanation.missing ?? "no-basis"}`);
    return cutLine([rule, piece(t("terminal:explain/none", { reason }), "quiet")], width, symbols.ellipsis);
  }
  const parts = partsOf(explanation, wording);
  const sign = parts.isExact && isShort(progress, 1) ? "=" : symbols.about;
  const formula = [
    rule,
    piece(wording.percent(progress), "strong"),
    piece(` ${sign} ${parts.text}`, "quiet"),
  ];
  return cutLine(formula, width, symbols.ellipsis);
}

type Child = Explanation["children"][number];

function hasShortShare({ share }: Child): boolean {
  return share === null || isShort(share, SHARE_DECIMALS);
}

function hasShortProgress({ progress }: Child): boolean {
  return isShort(progress, PROGRESS_DECIMALS);
}

interface Parts {
  readonly text: string;
  readonly isExact: boolean;
}

function partsOf(explanation: Explanation, wording: Wording): Parts {
  const { t, symbols } = wording;
  if (explanation.method === "stages") {
    const shares = explanation.stages.map((stage) => stage.actual).filter((actual) => actual !== null);
    return {
      text: `${shares.map((share) => wording.short(share, SHARE_DECIMALS)).join(" + ")} (${t("terminal:explain/sumOfStages")})`,
      isExact: shares.every((share) => isShort(share, SHARE_DECIMALS)),
    };
  }
  if (explanation.children.length > 0 && explanation.children.every(hasShortShare)) {
    const terms = explanation.children.map(
      (child) =>
        `${child.share === null ? symbols.noValue : wording.formats.number(child.share, SHARE_DECIMALS)}${symbols.times}${wording.short(child.progress, PROGRESS_DECIMALS)}`,
    );
    return { text: terms.join(" + "), isExact: explanation.children.every(hasShortProgress) };
  }
  if (explanation.children.length > 0 && explanation.weightSum !== null) {
    // Rounded shares would add up to another figure: the weights themselves, over what they add up to.
    const terms = explanation.children.map(
      (child) =>
        `${wording.formats.number(child.weight)}${symbols.times}${wording.short(child.progress, PROGRESS_DECIMALS)}`,
    );
    return {
      text: `(${terms.join(" + ")}) / ${wording.formats.number(explanation.weightSum)}`,
      isExact: explanation.children.every(hasShortProgress),
    };
  }
  return { text: t(`vocabulary:method/${explanation.method}`), isExact: true };
}
