/** Texts as people write them, with the limits that keep a page and a database sane. */
import { z } from "zod";

/** A name or a title: one line, at least one character that is not a space, none that steers a terminal. */
export const titleSchema = z
  .string()
  .trim()
  .min(1, "empty")
  .max(1000, "too-long")
  .refine((text) => !/\p{Cc}/u.test(text), "control-characters");

/** A passage: several paragraphs are welcome, with tabs and ends of lines. */
export const passageSchema = z
  .string()
  .min(1, "empty")
  .max(100_000, "too-long")
  .refine((text) => !/[^\P{Cc}\n\r\t]/u.test(text), "control-characters");

/** An identifier that may stand in an address: letters, digits, `.`, `-`, `_`. */
export const slugSchema = z
  .string()
  .min(1, "empty")
  .max(120, "too-long")
  .regex(/^[\p{L}\p{N}](?:[\p{L}\p{N}._-]*[\p{L}\p{N}_-])?$/u, "not-an-identifier");

/** The languages that the product speaks. */
export const languageSchema = z.enum(["pl", "en"]);
export type Language = z.infer<typeof languageSchema>;
export const LANGUAGES: readonly Language[] = languageSchema.options;
