export const onAPageOfItsOwn = 'This proposition on a page of its own';
