/** The order of questions that somebody is reading: nothing moves under a thumb, and seldom on the wall. */

const STILL_MS = 5000;

const stands = ({ at }, now) => at > 0 && now - at < STILL_MS;

/** For a while after `memory.at` everything keeps its place; what is new comes last. */
export function steady(memory, questions, now) {
  const byId = new Map(questions.map((question) => [question.id, question]));
  const fresh = [...byId.keys()];
  const kept = memory.order.filter((id) => byId.has(id));
  memory.order = stands(memory, now) ? [...kept, ...fresh.filter((id) => !kept.includes(id))] : fresh;
  return memory.order.map((id) => byId.get(id));
}

/** On the wall each new order stands for a while before the next. */
export function calm(memory, questions, now) {
  const before = memory.order.join();
  const rests = stands(memory, now);
  const list = steady(memory, questions, now);
  if (!rests && memory.order.join() !== before) memory.at = now;
  return list;
}
