/**
 * Keeps the last answer to a question for some time, in this process. Everybody who asks meanwhile gets it, while it is
 * still on its way too; another question, or an answer that failed, is asked for anew.
 * @param milliseconds for which it is kept
 */
export function remember<Answer>(milliseconds: number) {
  let last: { question: string; until: number; answer: Promise<Answer> } | undefined;
  return (question: string, now: number, ask: () => Promise<Answer>): Promise<Answer> => {
    if (last?.question === question && now < last.until) return last.answer;
    const own = { question, until: now + milliseconds, answer: ask() };
    last = own;
    own.answer.catch(() => {
      if (last === own) last = undefined;
    });
    return own.answer;
  };
}
