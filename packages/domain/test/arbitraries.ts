/** Generators of the domain's own values for property tests. */
import fc from "fast-check";

import { decimal, type Decimal } from "../src/exact/decimal.ts";

/** Any decimal: short and long, negative, with zeros behind the point; never a negative zero. */
export const anyDecimal: fc.Arbitrary<Decimal> = fc
  .record({
    isNegative: fc.boolean(),
    whole: fc.oneof(fc.nat({ max: 2000 }).map(String), fc.bigInt({ min: 0n, max: 10n ** 30n }).map(String)),
    places: fc.oneof(fc.constant(""), fc.stringMatching(/^\d{1,12}$/)),
  })
  .map(({ isNegative, whole, places }) => {
    const text = places === "" ? whole : `${whole}.${places}`;
    return decimal(isNegative && /[1-9]/.test(text) ? `-${text}` : text);
  });
