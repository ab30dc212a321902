/** Which picture a phone draws: the newest, except while somebody is in the middle of a sentence. */

const idOf = (picture) => picture.activity?.id ?? null;

/** `seat` is {shown, pending, moved}; a busy writer keeps what is shown, `pending` says there is something newer. */
export function follow(seat, picture, busy) {
  if (seat.shown === null) return { shown: picture, pending: false, moved: false };
  if (idOf(seat.shown) === idOf(picture)) return { shown: picture, pending: false, moved: false };
  if (!busy) return { shown: picture, pending: false, moved: true };
  const { activity, result, before, block } = seat.shown;
  return { shown: { ...picture, activity, result, before, block }, pending: true, moved: false };
}
