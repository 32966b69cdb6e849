// The words that lead into a rise, so that it can be written with its sign: 增长8.3%, up 5%; not 上亿元, up to 5%.

export const RISE =
  /^\s*(?:(?:增加|增[长長]?(?!幅)|提高|提升|上升|上[涨漲])了?|up(?: by)?(?! to)|rose(?: by)?|grew(?: by)?|increased(?: by)?|(?:an )?increase of)/i;
