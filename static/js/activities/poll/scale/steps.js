/** The steps of a scale: 1, 2, 3 … */
export const stepsOf = ({ steps }) => Array.from({ length: steps }, (_, at) => at + 1);
