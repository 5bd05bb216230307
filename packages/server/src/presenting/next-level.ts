// GB/T 2260: two digits each for the province, the city and the county; 00 where a level is not reached.
const pairs = (code: string): readonly string[] => [code.slice(0, 2), code.slice(2, 4), code.slice(4, 6)];

/** Whether a division lies right below another: a city of a province, a county of a city. */
export const isNextLevel = (above: string, code: string): boolean => {
  const depth = pairs(above).filter((pair) => pair !== '00').length;
  const own = pairs(code);
  return (
    depth < own.length &&
    code.startsWith(above.slice(0, depth * 2)) &&
    own[depth] !== '00' &&
    own.slice(depth + 1).every((pair) => pair === '00')
  );
};
