/**
 * The formats of strings that are held to, as patterns. Some are narrower than their RFC: what is written is always
 * valid, but not all that is valid can be written.
 *
 * @module
 */

const DAY = "(0[1-9]|[12][0-9]|3[01])";
const LEAP = "([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)";
const DATE =
  `([0-9]{4}-((0[13578]|1[02])-${DAY}|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))` +
  `|${LEAP}-02-29)`;
const HOUR = "([01][0-9]|2[0-3])";
const TIME = `${HOUR}:[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?([Zz]|[+-]${HOUR}:[0-5][0-9])`;
const OCTET = "(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
const IPV4 = `${OCTET}(\\.${OCTET}){3}`;
const H16 = "[0-9a-fA-F]{1,4}";
/** Eight groups, or two runs of groups around `::`, together at most seven. */
const IPV6 = [
  `(${H16}:){7}${H16}`,
  ...Array.from({ length: 8 }, (_, left) => {
    const head = left === 0 ? "" : `${H16}(:${H16}){${left - 1}}`;
    const tail = 7 - left === 0 ? "" : `(${H16}(:${H16}){0,${6 - left}})?`;
    return `${head}::${tail}`;
  }),
].join("|");
const LABEL = "[a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?";
const HOST_LABEL = "[a-zA-Z0-9]([a-zA-Z0-9]|-[a-zA-Z0-9]){0,30}"; // no "--", as in "xn--"
const HOST = (least: number) => `${HOST_LABEL}(\\.${HOST_LABEL}){${least},3}`;
const ATOM = "[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]+";
const UNRESERVED = "[a-zA-Z0-9._~!$&'()*+,;=:@-]|%[0-9a-fA-F]{2}";
const PATH = `(/(${UNRESERVED})*)*`;
const AUTHORITY = `${LABEL}(\\.${LABEL}){0,7}(:[0-9]{1,5})?`;
const UNITS = (units: string) =>
  units.split("").map((unit, i) => `[0-9]+${unit}` + rest(units.slice(i + 1))).join("|");
const rest = (units: string): string => units === "" ? "" : `([0-9]+${units[0]}${rest(units.slice(1))})?`;

/** By name: the pattern of the whole string. */
export const FORMATS: Readonly<Record<string, string>> = {
  "date-time": `${DATE}[Tt]${TIME}`,
  date: DATE,
  time: TIME,
  duration: `P([0-9]+W|(${UNITS("YMD")})(T(${UNITS("HMS")}))?|T(${UNITS("HMS")}))`,
  uuid: "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}",
  ipv4: IPV4,
  ipv6: IPV6,
  hostname: HOST(0),
  email: `${ATOM}(\\.${ATOM})*@${HOST(1)}`,
  uri: `[a-zA-Z][a-zA-Z0-9+.-]*:(//${AUTHORITY}${PATH}|(${UNRESERVED})+${PATH}|/((${UNRESERVED})+${PATH})?)` +
    `(\\?(${UNRESERVED}|[/?])*)?(#(${UNRESERVED}|[/?])*)?`,
  "json-pointer": "(/([^~/]|~[01])*)*",
};
