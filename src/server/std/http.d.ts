/** Types of the used parts of `@std/http` for its npm build, which has none. */
export declare const STATUS_TEXT: Readonly<Record<number, string>>;
export declare const STATUS_CODE: Readonly<Record<string, number>>;
