/** What an activity is called where people meet it. */
export const headline = (activity) => activity.question || activity.title;
