import type { Hint } from './rule.ts';
import { sign } from './signs.ts';

/** The English side of the Chinese list of the same name; signs of both languages share their names. */
export const FAREWELL_EN: readonly Hint[] = [
  sign('place-near', 1, 'a place to die is near', String.raw`\b(?:bridge|overpass|cliff|train tracks|tracks|rooftop|high-rise|parking garage|quarry|dam)\b[^.!?\n]{0,12}\b(?:\w+ ){0,2}(?:\d+|one|two|five|ten|fifteen|twenty|a few|a couple(?: of)?) (?:minutes?|mins?|blocks?|miles?|steps?|stops?)(?: walk)?(?: away| from (?:here|my|me|home)| down| walk)`),
  sign('last-time', 1.5, 'does something for the last time', String.raw`\bone (?:last|final) (?:swim|drive|walk|sunset|look|ride|night|cigarette|hug|goodnight)\b`),
  sign('dont-wait', 1, 'will not be back', String.raw`\bdon't wait up\b|\bno need to save me a (?:seat|plate)\b`),
  sign('ready', 1.5, 'says that they are ready or have decided, not what for', String.raw`\b(?:i'm|i am) (?:finally |so |just )?(?:ready(?: now| to go)?|at the end)(?=[.!,]|$)|\bi(?:'ve| have) (?:finally )?(?:made (?:up my mind|my (?:decision|peace))|decided)(?=[.!,]|$)|\btonight (?:i'm )?not afraid\b`),
  sign('unfindable', 2, 'will not be found or reached', String.raw`\b(?:phone|location) will be off\b|\b(?:don't|no need to|please don't) (?:bother )?(?:look(?:ing)?|search(?:ing)?|wait(?:ing)?) for me\b|\b(?:cat|dog)s? (?:has|have) (?:enough )?food (?:for|to last)\b|\b(?:landlord|neighbou?r|sister|brother|mom|mum) has (?:the|my|a) (?:spare )?keys?\b`),
  sign('nice-knowing', 1.5, 'takes leave of everyone', String.raw`\bnice knowing (?:you|ya|y'?all|u)\b|\b(?:tell|let) (?:my|the) (?:daughter|son|kids?|wife|husband|mom|mum|dad|sister|brother) (?:i (?:tried|love|loved|am sorry)|that i|her|it's)\b|\bthank you for reading me\b|\bi tried(?=[.!]|$)`),
  sign('kept-means', 1.5, 'keeps what could be used', String.raw`\b(?:kept|hid|hiding|hidden|saved) the (?:laces|belt|razor|blade|cord|pills|rope|sheet)s?\b|\b(?:list|names)\b[^.!?\n]{0,20}\blockers\b`),
  sign('never-this-old', 1.5, 'never meant to live so long', String.raw`\bnever (?:planned|thought|expected|imagined) (?:on |to |i'd |i would )?(?:get(?:ting)?|mak(?:e|ing) it|liv(?:e|ing)|be(?:ing)?|see(?:ing)?) (?:this far|past \w+|this old|to be \w+|\d\d)\b|\bpoint of turning \w+`),
  sign('death-is-soothing', 2.5, 'finds fragility or death soothing', String.raw`\bnever (?:there|here)\b[^!?\n]{0,20}\b(?:soothing|comforting|a relief|peaceful)\b|\b(?:soothing|comforting|comfort|relief|peaceful)\b[^.!?\n]{0,40}\b(?:fragile|mortality|death|dying|not being here|never there|not existing)\b|\b(?:fragile|mortality|death|dying)\b[^.!?\n]{0,60}\b(?:soothing|comforting|peaceful|a relief)\b`),
]; // prettier-ignore
