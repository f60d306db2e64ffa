export const posts = {
  noText: '(no text)',
};
