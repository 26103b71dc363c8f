/**
 * A sign that turns, hides or is nothing to the eye, and so may make one name look like another: control signs and
 * direction marks, line and paragraph separators, and what Unicode has be ignored where it can't be shown, such as the
 * Hangul filler, which counts as a letter.
 */
export const HIDDEN_SIGN = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;
