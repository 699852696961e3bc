export const importing = {} as const;
export const problems = {} as const;
