/** The day where one sits, as a date field takes it. */
export const today = (): string => new Intl.DateTimeFormat('sv-SE').format(new Date());
