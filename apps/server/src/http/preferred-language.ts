/** The language of messages for a request. */
import { LANGUAGES, type Language } from "@miara/domain/text";

/** The first of our languages that `Accept-Language` ranks highest; English where it names none of them. */
export function preferredLanguage(header: string | undefined): Language {
  const ranked = (header ?? "")
    .split(",")
    .map((range) => {
      const [tag = "", ...parameters] = range.trim().toLowerCase().split(";");
      const quality = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1]).find(Boolean);
      return { primary: tag.split("-")[0], quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ quality }) => quality > 0)
    .toSorted((a, b) => b.quality - a.quality);
  for (const { primary } of ranked) {
    const language = LANGUAGES.find((ours) => ours === primary);
    if (language !== undefined) return language;
  }
  return "en";
}
