/** Joiners, direction marks, variation selectors, fillers, tags: they take no place and only hide words. */
export const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u;
