import type { WrittenThread } from '../threads.ts';

/** By the feelings that L1 names; each holds wherever its feeling does. */
const FELT: readonly WrittenThread[] = [
  {
    name: 'eyes',
    feelings: ['f-ashamed', 'f-embarrassed', 'f-exposed', 'f-self-conscious'],
    cause: 'The poster may mind very much how this would look in the eyes of other people.',
    see: [
      'It is hard to think of how something may look to others, whether or not they really judge you for it.',
    ],
    ask: ['Whose opinion worries you most here, if anyone’s?'],
  },
  {
    name: 'own-picture',
    feelings: ['f-ashamed', 'f-embarrassed'],
    cause: 'Something here may not fit with how the poster would want to be, and that can be painful.',
    see: ['It is hard when what you did, or how you feel, does not fit with how you want to be.'],
    ask: ['If somebody else told you the same about themselves, how would you see them?'],
  },
  {
    name: 'sore-spot',
    feelings: ['f-ashamed', 'f-embarrassed', 'f-exposed'],
    cause:
      'The poster may take this to show something bad about themselves, so that even thinking of it is painful.',
    see: ['Shame can stay long after the moment is over, and it mostly makes one keep things to oneself.'],
    ask: ['Is it more what others may think that weighs on you, or what you think yourself?'],
  },
  {
    name: 'put-down',
    feelings: ['f-humiliated', 'f-belittled'],
    cause: 'The poster may have been put down, and had no way to answer at the time.',
    see: [
      'Being made to feel small is painful, and what you would have liked to answer can come back for a long time.',
    ],
    ask: ['Is there something that you wish you could have said?'],
  },
  {
    name: 'put-down-stays',
    feelings: ['f-humiliated', 'f-belittled', 'f-embarrassed'],
    cause: 'Something that others may have forgotten may have stayed with the poster.',
    see: ['What others soon forget can stay for a long time with the person it happened to.'],
    ask: ['Does one part of it come back more often than the rest?'],
  },
  {
    name: 'short-side',
    feelings: ['f-not-good-enough', 'f-worthless'],
    cause:
      'The poster may look at themselves from where they fall short, so that what goes well hardly counts.',
    see: ['If only what falls short is counted, nobody would ever come out as good enough.'],
    ask: ['Is there one thing that you do reasonably well, by your own measure?'],
  },
  {
    name: 'thing-or-person',
    feelings: ['f-not-good-enough', 'f-worthless'],
    cause: 'The poster may hear something that did not go well as a verdict on themselves.',
    see: ['How something goes is one thing; what you are worth is another, and the two are easily mixed up.'],
    ask: ['Do you remember where the thought of not being enough first came from?'],
  },
  {
    name: 'whole-account',
    feelings: ['f-guilty', 'f-self-blaming'],
    cause: 'The poster may be taking the whole of this on themselves.',
    see: ['Feeling guilty shows that you care; how much of it is really yours is a separate question.'],
    ask: ['Which part of this is in your hands, and which part is not?'],
  },
  {
    name: 'self-or-others',
    feelings: ['f-indebted'],
    cause: 'Doing something for themselves may feel to the poster like taking it from somebody else.',
    see: ['Wanting something for yourself and caring about others can both be true.'],
    ask: ['If you owed nobody anything here, what would you want to do?'],
  },
  {
    name: 'guilt-means-care',
    feelings: ['f-guilty', 'f-indebted', 'f-remorseful'],
    cause:
      'The feeling of guilt, or of owing something, may stay because the person or the matter counts a good deal with the poster.',
    see: [
      'Feeling guilty, or in debt to someone, mostly comes where something matters to you; it is no proof that you are a bad person.',
    ],
    ask: ['Which part of this weighs most on you?'],
  },
  {
    name: 'that-moment',
    feelings: ['f-remorseful', 'f-self-blaming'],
    cause: 'The poster may keep going back over it, asking how it would be if they had acted otherwise.',
    see: ['Looking back, it is easy to blame yourself for not knowing then what you know now.'],
    ask: ['What did you know at the time, and what became clear only later?'],
  },
  {
    name: 'not-cleared',
    feelings: ['f-uneasy-conscience'],
    cause: 'Something that has not been said or settled openly may be troubling the poster.',
    see: ['It is hard to feel at ease while something is left unsaid or unsettled.'],
    ask: ['Is there something that you would want to say or put right?'],
  },
  {
    name: 'line-crossed',
    feelings: ['f-angry', 'f-furious', 'f-irritated', 'f-pent-up'],
    cause: 'The poster may feel that a line was crossed, and that nobody has admitted it.',
    see: [
      'When something is not all right with you and is passed over as if it were nothing, it is natural to be angry.',
    ],
    ask: ['What would you most want to see admitted or put right?'],
  },
  {
    name: 'nowhere-to-let-out',
    feelings: ['f-pent-up', 'f-frustrated', 'f-irritated'],
    cause: 'There may be no place where the poster can let this out, so it builds up.',
    see: ['Anger that has to be kept in mostly builds up.'],
    ask: ['If you could say it once without any consequences, what would you say?'],
  },
  {
    name: 'anger-values',
    feelings: ['f-angry', 'f-furious', 'f-resentful'],
    cause:
      'Something that matters to the poster may not have been respected, and the anger may come from there.',
    see: ['People seldom get very angry about something that does not matter to them.'],
    ask: ['What in this can you least accept?'],
  },
  {
    name: 'does-not-add-up',
    feelings: ['f-treated-unfairly', 'f-resentful', 'f-unappreciated'],
    cause: 'What the poster gives and what comes back may be far apart, and nobody may have said so.',
    see: ['When something does not seem fair, it is hard simply to leave it at that.'],
    ask: ['What would be fair, as you see it?'],
  },
  {
    name: 'string-tight',
    feelings: ['f-fed-up', 'f-irritated', 'f-restless'],
    cause: 'The poster may have been under strain for so long that small things are enough now.',
    see: [
      'After a long time under strain even small things can be too much, and that need not mean a bad temper.',
    ],
    ask: ['When do small things get to you most?'],
  },
  {
    name: 'effort-discounted',
    feelings: ['f-frustrated', 'f-discouraged', 'f-disappointed'],
    cause: 'The poster may have put in a great deal and seen little come of it.',
    see: ['It is wearing to put effort into something and see little come of it.'],
    ask: ['What had you hoped would come of it?'],
  },
  {
    name: 'unseen-by-one',
    feelings: ['f-hurt', 'f-unappreciated', 'f-unseen'],
    cause: 'What the poster does or goes through may not be seen by people who matter to them.',
    see: ['It hurts when what you do or go through is not noticed by people who matter to you.'],
    ask: ['What would you most like somebody to notice or acknowledge?'],
  },
  {
    name: 'counted-on',
    feelings: ['f-let-down', 'f-hurt', 'f-disappointed'],
    cause: 'The poster may have hoped for something from someone, and it did not come.',
    see: ['To hope for something from another person and not get it hurts, even if it was a small thing.'],
    ask: ['What had you hoped would happen instead?'],
  },
  {
    name: 'not-taken-in',
    feelings: ['f-hurt', 'f-misunderstood', 'f-belittled'],
    cause: 'What the poster says or means may not have been properly heard.',
    see: ['To speak and not be heard can be worse than not having spoken at all.'],
    ask: ['If somebody heard you out, where would you begin?'],
  },
  {
    name: 'deeper-than-seen',
    feelings: ['f-deeply-wounded', 'f-heartbroken', 'f-hurt'],
    cause: 'It may have gone deeper with the poster than anyone around them can see.',
    see: ['How deep a hurt goes cannot be seen from outside, and it can last longer than others expect.'],
    ask: ['What about it hurts the most?'],
  },
  {
    name: 'trust-shaken',
    feelings: ['f-betrayed'],
    cause:
      'The poster may have trusted someone and been let down, so that even the past looks different now.',
    see: ['When trust is broken, much that seemed certain before can come into question too.'],
    ask: ['What do you most need to be clear about?'],
  },
  {
    name: 'read-as-worth',
    feelings: ['f-rejected', 'f-abandoned', 'f-replaced'],
    cause: 'The poster may read it as a measure of their own worth that somebody turned away.',
    see: ['That somebody turns away cannot measure what you are worth, even if it feels like that.'],
    ask: ['What have you been telling yourself about it since?'],
  },
  {
    name: 'taken-for-due',
    feelings: ['f-used', 'f-unappreciated'],
    cause: 'What the poster gives may have come to be taken as a matter of course.',
    see: ['Giving becomes tiring when it is simply expected and nobody says thank you.'],
    ask: ['What do you think would happen if you did a little less for once?'],
  },
  {
    name: 'worst-rehearsed',
    feelings: ['f-anxious', 'f-worried', 'f-dread', 'f-on-edge'],
    cause:
      'Nothing may be settled yet, and the poster may have gone through the worst many times in their mind.',
    see: ['Going through the worst again and again in your mind takes a great deal of strength.'],
    ask: ['What exactly do you fear might happen?'],
  },
  {
    name: 'afraid-to-lose',
    feelings: ['f-afraid-to-lose', 'f-terrified', 'f-insecure', 'f-worried'],
    cause: 'What the poster fears may be to lose someone or something that matters very much to them.',
    see: ['Fear is often strongest where there is something that you do not want to lose.'],
    ask: ['What are you most afraid of losing?'],
  },
  {
    name: 'body-first',
    feelings: ['f-panicky', 'f-restless'],
    cause: 'The body may react before the poster can think, and trying to force it may not help.',
    see: ['Once the body is in alarm, forcing it to be quiet seldom works, and that is no weakness.'],
    ask: ['What do you notice first when it begins?'],
  },
  {
    name: 'on-guard',
    feelings: ['f-on-edge', 'f-guarded', 'f-terrified', 'f-uneasy'],
    cause: 'What the poster is afraid of may not be over, and that makes it hard to rest.',
    see: ['It is hard to rest when you feel that something bad could happen.'],
    ask: ['Is there a place, or a person, where it eases a little?'],
  },
  {
    name: 'checking-trust',
    feelings: ['f-suspicious', 'f-insecure', 'f-guarded'],
    cause: 'The poster may find it hard to rely on what they see or are told, and may need to make sure.',
    see: ['When you cannot quite trust something, making sure helps only for a short while.'],
    ask: ['What would help you to feel a little safer about it?'],
  },
  {
    name: 'judged',
    feelings: ['f-afraid-of-judgement', 'f-self-conscious'],
    cause: 'The poster may expect to be judged before anybody has said a word.',
    see: ['Expecting to be judged makes even simple things hard to do freely.'],
    ask: ['Is there anyone with whom you feel less judged?'],
  },
  {
    name: 'thinking-instead',
    feelings: ['f-anxious', 'f-uneasy', 'f-dread'],
    cause:
      'Much of this may be out of the poster’s hands, so that thinking about it is all that seems left to do.',
    see: [
      'When little can be done about something, the mind often goes on working at it, and that is tiring.',
    ],
    ask: ['Is there one small part of this that is up to you?'],
  },
  {
    name: 'afraid-of-what-comes',
    feelings: ['f-worried', 'f-dread', 'f-uneasy'],
    cause: 'The poster may not know what is coming, so that no amount of preparing feels like enough.',
    see: ['Not knowing what is coming is hard, and no amount of preparing makes it certain.'],
    ask: ['Whom would you want beside you, whatever comes?'],
  },
  {
    name: 'nobody-who-gets-it',
    feelings: ['f-lonely', 'f-misunderstood', 'f-unseen'],
    cause: 'There may be no one near the poster who understands this.',
    see: ['Not having anyone who understands this makes it lonelier, however many people are about.'],
    ask: ['What would you want somebody to understand first?'],
  },
  {
    name: 'lonely-longing',
    feelings: ['f-lonely', 'f-utterly-alone'],
    cause: 'The poster may be missing someone who thinks of them and asks how they are.',
    see: ['Wanting somebody to think of you is an ordinary wish, and nothing to apologise for.'],
    ask: ['When do you most wish that somebody were there?'],
  },
  {
    name: 'carrying',
    feelings: ['f-utterly-alone', 'f-unseen'],
    cause: 'The poster may be carrying a great deal by themselves.',
    see: ['Being alone with something makes it heavier than it would be with someone beside you.'],
    ask: ['Which part would be easier if somebody helped with it?'],
  },
  {
    name: 'outside-circle',
    feelings: ['f-left-out', 'f-out-of-place', 'f-replaced'],
    cause: 'The poster may be close to a group or a person, and yet not feel let in.',
    see: ['It is painful to be near people and still feel that you do not belong.'],
    ask: ['Is there anyone with whom you do not have to try so hard?'],
  },
  {
    name: 'long-giving',
    feelings: ['f-tired', 'f-drained', 'f-used-up', 'f-weary-of-it-all'],
    cause: 'The poster may have been doing a great deal for a long time, with little real rest in between.',
    see: ['Tiredness that has built up over a long time does not go away after one good night.'],
    ask: ['Was there any hour this week that was your own?'],
  },
  {
    name: 'more-than-one-load',
    feelings: ['f-overloaded', 'f-breaking-down', 'f-overwhelmed', 'f-drained'],
    cause: 'More than one thing may be weighing on the poster, with no way to put any of them down.',
    see: [
      'When several things come together, it can be too much, even if each of them alone could be managed.',
    ],
    ask: ['If one thing could be taken off you first, which would it be?'],
  },
  {
    name: 'no-end-in-sight',
    feelings: ['f-tired', 'f-weary-of-it-all', 'f-used-up', 'f-hopeless'],
    cause: 'What tires the poster may be above all that there is no end in sight.',
    see: ['It is harder to keep going when no end is in sight.'],
    ask: ['Is there anything ahead that would give you a little rest?'],
  },
  {
    name: 'tried-already',
    feelings: ['f-powerless', 'f-stuck', 'f-frustrated'],
    cause: 'What the poster has tried may not have changed much.',
    see: [
      'It is discouraging to try and find that little changes; that does not mean you did not try hard enough.',
    ],
    ask: ['Of the things you have tried, did any help even a little?'],
  },
  {
    name: 'no-free-way',
    feelings: ['f-trapped', 'f-cornered', 'f-stuck'],
    cause: 'Every way out may cost the poster something they cannot well afford.',
    see: ['When every way out has a price, it is understandable to feel stuck.'],
    ask: ['Which price would be the hardest for you to pay?'],
  },
  {
    name: 'decided-by-others',
    feelings: ['f-controlled'],
    cause: 'Others may be deciding a good deal for the poster, with little room for what the poster wants.',
    see: ['It is hard to live with others deciding what you would want to decide yourself.'],
    ask: ['Is there one small thing that you would like to decide yourself first?'],
  },
  {
    name: 'nothing-different-ahead',
    feelings: ['f-hopeless', 'f-powerless'],
    cause: 'The poster may not see how anything ahead could be different.',
    see: ['When it looks as if nothing will change, even an ordinary day can be hard to get through.'],
    ask: ['What would you want to change first, if anything could?'],
  },
  {
    name: 'too-much-at-once',
    feelings: ['f-overwhelmed', 'f-at-a-loss'],
    cause: 'A good deal may be coming at the poster at once, faster than it can be taken in.',
    see: ['When a lot comes at once, it is hard to see where to begin.'],
    ask: ['If you had to look at one thing only, which would it be?'],
  },
  {
    name: 'pulled-both-ways',
    feelings: ['f-torn'],
    cause: 'The poster may see it one way and then the other, and find no rest in either.',
    see: ['Going back and forth costs a good deal of strength, whichever way is right.'],
    ask: ['Leaving aside what others say, which way do you lean?'],
  },
  {
    name: 'pulled-inside',
    feelings: ['f-torn', 'f-confused', 'f-unsure-of-self'],
    cause: 'The poster may feel two things at once that do not go together.',
    see: ['You can feel two things that do not fit together, and both can be true.'],
    ask: ['Which of your feelings about it is the clearest to you?'],
  },
  {
    name: 'old-map',
    feelings: ['f-lost', 'f-at-a-loss', 'f-bewildered'],
    cause: 'What the poster used to rely on may no longer work, and nothing may have taken its place yet.',
    see: ['Not knowing which way to go is unsettling, and it does not have to be known at once.'],
    ask: ['Which part of it is least clear to you now?'],
  },
  {
    name: 'own-sense',
    feelings: ['f-unsure-of-self', 'f-confused', 'f-bewildered'],
    cause: 'The poster may find it hard to trust their own view of what is going on.',
    see: ['Even if you are not sure of it, what you noticed yourself counts.'],
    ask: ['As far as you can tell yourself, what is going on?'],
  },
  {
    name: 'not-caught-up',
    feelings: ['f-stunned', 'f-bewildered'],
    cause: 'This may have come suddenly, so that the poster has not taken it in yet.',
    see: ['When something comes as a shock, it takes time before it can be taken in.'],
    ask: ['What went through your mind first?'],
  },
  {
    name: 'still-has-a-place',
    feelings: ['f-unable-to-let-go', 'f-homesick', 'f-wistful', 'f-missing-someone'],
    cause: 'Someone, some place or a time gone by may still matter a great deal to the poster.',
    see: ['What has mattered to you does not stop mattering because time goes by.'],
    ask: ['What do you find yourself thinking of most often?'],
  },
  {
    name: 'wants-one-nod',
    feelings: ['f-wanting-recognition'],
    cause: 'The poster may have been waiting for somebody to see what they do.',
    see: ['Wanting to be recognised is not vanity; most people want it from someone.'],
    ask: ['From whom would a word of recognition mean the most?'],
  },
  {
    name: 'wants-near',
    feelings: ['f-hungry-for-closeness', 'f-missing-someone'],
    cause: 'The poster may be missing a closeness that they had, or hoped to have.',
    see: ['Missing closeness hurts, and it is not something that you can make up for by yourself.'],
    ask: ['What would closeness look like, on an ordinary day?'],
  },
  {
    name: 'place-in-heart',
    feelings: ['f-in-love', 'f-fond'],
    cause:
      'Someone may mean a great deal to the poster, so that what concerns this person weighs more than other things.',
    see: ['When someone means a lot to you, what concerns them weighs more than other things.'],
    ask: ['What would you want that person to know?'],
  },
  {
    name: 'turned-down',
    feelings: ['f-numb', 'f-cut-off', 'f-flat'],
    cause: 'The poster may have had so much to bear that little can be felt at present.',
    see: ['Feeling nothing can come after a time in which there was too much.'],
    ask: ['Is there anything that still reaches you, even a little?'],
  },
  {
    name: 'no-strength-left',
    feelings: ['f-flat', 'f-low'],
    cause: 'The poster may have been worn down for so long that little strength is left for anything.',
    see: ['When there is little strength left, not getting going is not a lack of will.'],
    ask: ['Is there a time of the day when it is a little lighter?'],
  },
  {
    name: 'empty-place',
    feelings: ['f-empty', 'f-wistful'],
    cause: 'Something that used to matter in the poster’s days may be missing now.',
    see: ['When something that mattered is missing, the days can feel empty for a long time.'],
    ask: ['What do you miss most in your days?'],
  },
  {
    name: 'wants-that-too',
    feelings: ['f-envious', 'f-jealous'],
    cause: 'The poster may see in somebody else the very thing they want and do not have.',
    see: ['Envy and jealousy often show what you long for, and they are nothing to be ashamed of.'],
    ask: ['What is it that you would most want for yourself?'],
  },
  {
    name: 'first-place',
    feelings: ['f-jealous', 'f-consumed-by-jealousy', 'f-replaced'],
    cause: 'The poster may not be sure how much they count with someone who matters to them.',
    see: ['When someone matters to you, it is natural to want to know where you stand.'],
    ask: ['What would tell you that you count?'],
  },
  {
    name: 'strict-measure',
    feelings: ['f-disgusted-with-self'],
    cause: 'The poster may be judging themselves more harshly than they would judge anyone else.',
    see: ['People are often stricter with themselves than they would be with anyone else.'],
    ask: ['If somebody dear to you felt like this about themselves, what would you say?'],
  },
  {
    name: 'cannot-get-away',
    feelings: ['f-put-off', 'f-repelled', 'f-fed-up'],
    cause: 'Something may go against what the poster can accept, and there is no getting away from it.',
    see: ['It is tiring to have to put up with something that you cannot accept.'],
    ask: ['When is it hardest to put up with?'],
  },
  {
    name: 'gone-and-everywhere',
    feelings: ['f-grieving'],
    cause: 'The poster may be reminded of the loss again and again in their days.',
    see: ['Grief needs no leave from anybody; it comes where something mattered.'],
    ask: ['When do you feel the loss most?'],
  },
  {
    name: 'what-did-not-come',
    feelings: ['f-sad', 'f-heartbroken', 'f-disappointed'],
    cause: 'Something that the poster had hoped for may not have come about.',
    see: ['It is all right to be sad about something that did not come about.'],
    ask: ['How had you hoped that it would be?'],
  },
  {
    name: 'worn-thin',
    feelings: ['f-low', 'f-discouraged', 'f-hopeless'],
    cause: 'Things may not have gone as the poster had hoped, and more than once.',
    see: ['It is hard to keep your spirits up when things do not go as you had hoped.'],
    ask: ['Since when has it been this heavy?'],
  },
  {
    name: 'no-one-beside-sorrow',
    feelings: ['f-sad', 'f-low', 'f-heartbroken'],
    cause: 'The poster may be alone with this sadness.',
    see: ['When you are sad, reasons often help less than somebody being there.'],
    ask: ['Is there anyone you can be with when you feel like this?'],
  },
  {
    name: 'cannot-bear-it-for-them',
    feelings: ['f-sorry-for-someone', 'f-protective'],
    cause: 'Somebody may matter very much to the poster, who cannot take the trouble away from them.',
    see: ['It is hard to see someone you care about struggle, and not be able to take it from them.'],
    ask: ['What would you most like to be able to do for that person?'],
  },
  {
    name: 'good-beside-hard',
    feelings: ['f-grateful', 'f-touched', 'f-hopeful', 'f-proud', 'f-relieved', 'f-at-peace'],
    cause: 'In the midst of it there may be something that the poster can hold on to.',
    see: ['There is something hard here and something good, and both are real.'],
    ask: ['What is the good part of it for you?'],
  },
];

/** By theme, where it is certain; each is true of practically anyone who writes about that theme, on whichever side. */
const THEMED: readonly WrittenThread[] = [
  {
    name: 'affair-trust',
    theme: 'affair-trust',
    cause:
      'Trust between two people may be in question, and the poster may not be able to go on as if it were not.',
    see: [
      'When trust is in question, it is tiring to act as if nothing were wrong, and not easy to speak of it either.',
    ],
    ask: ['What would have to be clear for you before anything is decided?'],
  },
  {
    name: 'anxiety-panic',
    theme: 'anxiety-panic',
    cause: 'The fear may have come before, and the poster may by now be afraid of its coming back.',
    see: ['Waiting for fear to come back can keep you tense even while it is away.'],
    ask: ['When the fear comes, how do you usually get through it?'],
  },
  {
    name: 'body-eating',
    theme: 'body-eating',
    unless:
      /\b(?:not|isn't|never|nothing) (?:\w+ ){0,3}(?:about|to do with|for) (?:\w+ ){0,2}(?:looks?|looking|weight|thin|size|body)\b|\bnot (?:on a diet|dieting|trying to lose)\b/iu,
    cause: 'How content the poster is with themselves may have come to depend on the body and on food.',
    see: ['Struggling with food or with your body can come up many times a day, and it takes a lot.'],
    ask: ['When is it the hardest, in the course of a day?'],
  },
  {
    name: 'breakup',
    theme: 'breakup',
    cause: 'The relationship may be over, or close to it, while the poster’s feelings are not.',
    see: ['A relationship can end from one day to the next, and the feelings take much longer.'],
    ask: ['What comes back to you most often now?'],
  },
  {
    name: 'burnout',
    theme: 'burnout',
    cause: 'The poster may have been giving more strength than they could get back, and for a long time.',
    see: [
      'Giving more than you get back for a long time would leave anyone without strength; it is no lack of effort.',
    ],
    ask: ['If you could leave one thing undone for a few days, which would it be?'],
  },
  {
    name: 'crush',
    theme: 'crush',
    cause:
      'The poster may like someone without knowing what this person feels, and have only small signs to go by.',
    see: [
      'When you like someone, even small signs can seem important, and they can be read in several ways.',
    ],
    ask: ['What in this would you most like to know?'],
  },
  {
    name: 'dating',
    theme: 'dating',
    cause:
      'The poster and the other person may want different things, or not have found a way to say what they want.',
    see: ['Between two people it is often hardest to say plainly what each of them wants.'],
    ask: ['What would you most like to be able to say plainly?'],
  },
  {
    name: 'divorce',
    theme: 'divorce',
    // A divorce that is only mentioned, or long past, is not what the letter is about.
    unless:
      /^(?![\s\S]*(?:\b(?:divorce(?!d)|divorcing|separat(?:ed|ion|ing)|custody|decree|contact order|split(?:ting)?(?! (?:the|second|two|three))|moved out|left (?:him|her|me)|leave (?:him|her)|my ex\b|his ex\b|ex-?(?:husband|wife)|(?:husband|wife) left|the court|every other (?:week|weekend)|the marriage|the settlement)|(?<!\d\d,? )\bdivorced\b))/iu,
    cause: 'A divorce, or the thought of one, may change far more in the poster’s life than the marriage.',
    see: ['A divorce changes many things at once, and some of them are hard to let go of.'],
    ask: ['What about the time ahead worries you most?'],
  },
  {
    name: 'dorm-campus',
    theme: 'dorm-campus',
    cause: 'With people nearby who cannot be avoided, the poster may have no place to be by themselves.',
    see: ['It is wearing to live close to people you cannot avoid, with nowhere to be by yourself.'],
    ask: ['Where can you be at ease for a while, and with whom?'],
  },
  {
    name: 'family-origin',
    theme: 'family-origin',
    cause:
      'What the poster has lived through with their family may be hard to accept and hard to leave behind.',
    see: ['Things in a family are seldom as simple for those inside it as they look from outside.'],
    ask: ['If your family understood just one thing, which should it be?'],
  },
  {
    name: 'friendship-loneliness',
    theme: 'friendship-loneliness',
    cause: 'A closeness with others that matters to the poster may be out of reach at present.',
    see: [
      'Not having the closeness with others that you would like hurts, even when nobody is to blame for it.',
    ],
    ask: ['What would you most like to have with other people?'],
  },
  {
    name: 'grief',
    theme: 'grief',
    unless:
      /\b(?:feel|felt|feeling) (?:absolutely |just |like )?nothing\b|\bhasn't hit me\b|\bit'll hit me\b|\b(?:not|don't|can't|haven't|didn't) (?:\w+ )?(?:cry|cried|sad|miss (?:him|her|them))\b/iu,
    cause: 'The loss may still be present in many of the poster’s days.',
    see: ['A loss can stay part of your days for a long time, and nobody can say how long it ought to take.'],
    ask: ['At which times is the loss hardest to bear?'],
  },
  {
    name: 'identity-minority',
    theme: 'identity-minority',
    cause:
      'The poster may have to hide or guard a part of themselves to get by among the people around them.',
    see: ['Having to be careful about who you are is tiring in itself.'],
    ask: ['Where, or with whom, can you be yourself without being careful?'],
  },
  {
    name: 'illness-care',
    theme: 'illness-care',
    cause: 'The illness may take up so much of the days that the poster’s own needs come last.',
    see: [
      'Illness can take up so much room that your own needs come last, whether you are the one who is ill or not.',
    ],
    ask: ['How have you yourself been getting through these days?'],
  },
  {
    name: 'inlaws',
    theme: 'inlaws',
    cause:
      'Between the ways of two families the poster may find that somebody is displeased whatever they do.',
    see: ['When two families have different ways, it can feel as if you could please nobody.'],
    ask: ['From whom would you most like to hear a fair word?'],
  },
  {
    name: 'job-choice',
    theme: 'job-choice',
    cause: 'Each way may mean giving up something and risking something, so that the poster cannot settle.',
    see: ['Choosing a job also decides what your days will be like; no wonder if that is hard to settle.'],
    ask: ['Looking back in a few years, what would you be most afraid to regret?'],
  },
  {
    name: 'low-mood',
    theme: 'low-mood',
    cause: 'The poster may have been worn down for a while, so that even ordinary things take great effort.',
    see: ['In a time like this even ordinary things can take a great deal of strength.'],
    ask: ['For about how long has it been like this?'],
  },
  {
    name: 'marriage',
    theme: 'marriage',
    cause:
      'The poster and their partner may share their days and still find it hard to say what weighs on them.',
    see: ['The person nearest to you can be the hardest to talk to about what weighs on you.'],
    ask: ['If the two of you could talk in peace for once, what would you say first?'],
  },
  {
    name: 'parenting',
    theme: 'parenting',
    cause: 'The poster may be worried about a child, and not know what would be the right thing to do.',
    see: ['Wanting to do right by a child, and not knowing how, is hard.'],
    ask: ['When you think of the child, what worries you most?'],
  },
  {
    name: 'rumination-ocd',
    theme: 'rumination-ocd',
    cause: 'The thoughts may come by themselves, and trying to settle them may make them stronger.',
    see: ['Thoughts that go round and round seldom stop by being thought through once more.'],
    ask: ['When are the thoughts hardest to put aside?'],
  },
  {
    name: 'self-worth',
    theme: 'self-worth',
    cause: 'The poster may measure themselves strictly, so that mistakes count and what went well does not.',
    see: ['If only the mistakes count, and nothing that went well, nobody could be content with themselves.'],
    ask: ['If a friend spoke of themselves like that, how would you answer?'],
  },
  {
    name: 'siblings',
    theme: 'siblings',
    cause:
      'Between brothers and sisters something may be uneven or unsaid, and hard for the poster to pass over.',
    see: ['Between brothers and sisters some things are hard to bring up, and just as hard to leave alone.'],
    ask: ['If one thing in your family could change, which would it be?'],
  },
  {
    name: 'sleep-body',
    theme: 'sleep-body',
    cause: 'The body may not be getting proper rest, and minding it may make that harder.',
    see: ['Without proper rest, temper and mood suffer as well, and that is no failing of yours.'],
    ask: ['At which time of the day or night is it worst?'],
  },
  {
    name: 'social-anxiety',
    theme: 'social-anxiety',
    cause: 'The poster may feel watched by others, so that it is hard to be at ease with them.',
    see: ['Feeling watched makes even simple things with other people hard.'],
    ask: ['With whom is it a little easier?'],
  },
  {
    name: 'study-exam',
    theme: 'study-exam',
    cause:
      'More than a mark may hang on the exam for the poster: how they see themselves, and how others might.',
    see: ['When so much seems to depend on it, an exam is hardly just an exam.'],
    ask: ['What would be hardest for you about a bad result?'],
  },
  {
    name: 'study-path',
    theme: 'study-path',
    cause:
      'The way ahead may not be clear, and the poster may fear that one wrong step cannot be taken back.',
    see: ['Not being able to see where a path leads would unsettle anyone.'],
    ask: ['Of what lies ahead, what unsettles you the most?'],
  },
  {
    name: 'teen-parent',
    theme: 'teen-parent',
    cause: 'At home there may be different ideas of how much room and how much say each one has.',
    see: ['At home everyone wants some say, and it hurts when that turns into a struggle.'],
    ask: ['What would you most like to see change at home first?'],
  },
  {
    name: 'unemployment-money',
    theme: 'unemployment-money',
    cause: 'Money may press on the poster, and may be hard to speak of as well.',
    see: ['Trouble over money reaches into nearly everything, and it is hard to speak of.'],
    ask: ['Which part of it is the most pressing at the moment?'],
  },
  {
    name: 'workplace',
    theme: 'workplace',
    cause: 'Something at work may trouble the poster, and go home with them in the evening.',
    see: ['Work takes up a great part of the day, and what is wrong there goes home with you.'],
    ask: ['What is hardest to put up with at work?'],
  },
];

/** By words of the person's own; each holds wherever they stand. */
const TOLD: readonly WrittenThread[] = [
  {
    name: 'told-sensitive',
    words:
      /\b(?:says?|said|thinks?|tells? me|told me|telling me|reckons)\b(?: that)? (?:I'm|I am|I was|I've been|I always|I just) (?:\w+ ){0,2}(?:oversensitive|sensitive|overreact\w*|overthink\w*|dramatic|a drama queen|making a fuss)\b|\b(?:called|calls|calling) me (?:\w+ )?(?:oversensitive|too sensitive|dramatic|a drama queen)\b|\btold me to stop (?:overreacting|being (?:so )?(?:dramatic|sensitive))\b/iu,
    cause: 'When something hurts the poster, it may be put down to their being too sensitive.',
    see: ['When what you feel is called too much, by others or by yourself, it becomes hard to trust it.'],
    ask: ['Leaving aside whether it is too much, what is not all right for you?'],
  },
  {
    name: 'told-no-worry',
    words:
      /\b(?:don't|didn't|not) want (?:to worry|to burden|to bother|(?:her|him|them|anyone|my \w+) (?:to worry|worrying))|\b(?:she|he|they)(?:'d| would) (?:only )?worry\b/iu,
    cause: 'So as not to worry anyone, the poster may be keeping the hard part to themselves.',
    see: ['Keeping something from others so that they need not worry leaves you alone with it.'],
    ask: ['Is there somebody you could tell without having to worry about them?'],
  },
  {
    name: 'told-searched',
    words:
      /(?<!\b(?:I|I've|I'd|I'm|we)(?: \w+)? )\b(?:(?:goes|went|going|looks|checks) through my (?:phone|messages|bag|drawers?|diary|room|things)|(?:checks|tracks|reads) my (?:phone|messages|location|diary))\b/iu,
    cause: 'Somebody may be looking into things that are private to the poster.',
    see: ['When someone looks through what is yours, little stays private, and it is fair to mind that.'],
    ask: ['What would you most want to have to yourself again?'],
  },
  {
    name: 'told-cold-silence',
    words:
      /\b(?:giv(?:es|ing) me|I(?:'m getting| get)) the silent treatment\b|\b(?:hasn't|has not|haven't|'s not|have not) (?:spoken|talked) to me (?:since|in|for)\b|(?<!\b(?:scared|afraid|worried|frightened|if|in case) (?:that )?(?:he|she|they) )\b(?:won't|isn't|aren't|'s not|'re not|is not|has stopped|have stopped) (?:even )?(?:speak|speaking|talk|talking) to me\b(?! (?:because|about|unless|like))/iu,
    cause:
      'Somebody who belongs to the poster’s life is not speaking to them, and that may be there all day.',
    see: ['When somebody who belongs to your life does not speak to you, the silence can be there all day.'],
    ask: ['If the other person spoke first, what would you hope to hear?'],
  },
  {
    name: 'told-favour',
    words:
      /\bfavou?rite (?:child|son|daughter|grandchild)\b|\b(?:is|was|been) (?:always |clearly |obviously )?(?:the|her|his|their|mum's|mom's|dad's) favou?rite\b(?! \w)|\bgolden (?:child|boy|girl)\b|\bfavou?rs? (?:my|him|her)\b/iu,
    cause: 'In the family the poster may have been treated differently from a brother or a sister.',
    see: ['Not being treated like the others in a family can go on hurting for a long time.'],
    ask: ['What would you most like your family to see or admit?'],
  },
  {
    name: 'told-go-between',
    words:
      /\b(?:stuck|caught|I'm|am|me) in the middle\b(?! of)|\bgo-between\b|\btake sides\b|\bpiggy in the middle\b|\bpass(?:ing)? (?:on )?messages (?:between|to each other|back and forth)\b|\bspeak (?:only )?through me\b/iu,
    cause: 'Placed between two sides, the poster may find that one of them is always displeased.',
    see: ['Standing between two sides means hearing both, with little room for what you think yourself.'],
    ask: ['Which part of being in between would you like to be rid of first?'],
  },
  {
    name: 'told-private-shared',
    words:
      /(?<!\b(?:I|I've|I'd|we)(?: \w+)? )\b(?:(?:shared|posted|showed|spread|leaked|screenshotted|forwarded|read out)\b[^.!?\n]{0,16}\bmy (?:\w+ )?(?:photos?|pictures?|messages|diary|secrets?|business)|(?:posted|shared) (?:a |the )?(?:\w+ )?(?:photos?|pictures?|videos?) of me|(?:told|tells|telling) (?:everyone|everybody|other people|the whole \w+) (?:what I (?:said|told|wrote)|about my))\b/iu,
    cause: 'Something private to the poster may have been passed on without anyone asking them.',
    see: ['What is private is yours to tell or to keep, and it hurts when somebody else passes it on.'],
    ask: ['What worries you most about others knowing it?'],
  },
  {
    name: 'told-secret-kept',
    words:
      /\b(?:made|makes|asked|asks|begged|begs|told|tells) me (?:to (?:promise|swear|keep (?:it|this|that) (?:quiet|secret|to myself))|promise|swear|not to (?:tell|say))\b|\bsworn to secrecy\b|\b(?:keep|keeping|kept) (?:her|his|their|someone's|somebody's) secret\b|\bI promised (?:her |him |them )?(?:not to|(?:that )?I wouldn't|I'd never) (?:tell|say)\b/iu,
    cause: 'The poster may be keeping something for another person, and have nobody to share it with.',
    see: ['Keeping something for another person can be a heavy load, and you may look for help with it.'],
    ask: ['Is there somebody outside it whom you could talk to about it?'],
  },
  {
    name: 'told-money-controlled',
    words:
      /\b(?:he|she|my (?:husband|wife|partner|boyfriend|girlfriend))\b[^.!?\n]{0,20}\b(?:controls?|controlled|keeps|holds|decides? (?:on|about|over)) (?:all )?(?:of )?(?:the|our|my) (?:money|wages?|salary|bank card|accounts?|bank account|finances)\b|\b(?:ask|beg) (?:him|her|my (?:husband|wife|partner)) for every (?:penny|pound|cent|euro)\b|\bgives me (?:an allowance|pocket money|housekeeping)\b|\baccount for every (?:penny|pound|cent|euro)\b/iu,
    cause:
      'Somebody else may decide about the money that the poster needs, and that leaves them little freedom.',
    see: ['When somebody else decides about the money you need, it takes away a good part of your freedom.'],
    ask: ['Is there any money that you can reach without asking?'],
  },
  {
    name: 'told-lent',
    words:
      /(?<!\b(?:he|she|they|who|sister|brother|mother|father|mum|mom|dad|friend)(?: has|'s|'ve| have)? )\b(?<!\band )(?:lent|loaned) (?:him|her|them|one of them|my \w+|a (?:friend|mate|colleague))\b|\b(?:borrowed|borrows|borrowing)\b[^.!?\n]{0,16}\bfrom me\b|\b(?:has|have|had|they've|he's|she's) borrowed (?:my|our) \w+|\bowes? me (?:money|the money|[£$€]|\d|(?:a|one|two|three|four|five|six|eight|ten) (?:hundred|thousand|grand))/iu,
    cause: 'The poster may be caught between asking for what was lent and fearing for the relationship.',
    see: ['Asking for something back can strain a relationship, and not asking keeps it on your mind.'],
    ask: ['Is it more what was lent that matters to you, or how it has been handled?'],
  },
  {
    name: 'told-care-unequal',
    words:
      /\bmy (?:\w+ )?(?:brothers?|sisters?|siblings?)\b[^.!?\n]{0,40}\b(?:never (?:visits?|helps?|comes|lifts?)|(?:doesn't|don't|won't) (?:help|visit|lift)|do(?:es)? (?:nothing|the bare minimum)|(?:comes|visits) (?:only )?(?:at Christmas|once a year|twice a year))\b/iu,
    cause: 'In the family more may fall to the poster than to a brother or a sister.',
    see: [
      'When the work in a family is shared unevenly, the one who does most gets tired, and often hurt as well.',
    ],
    ask: ['Which part would you most like to hand over?'],
  },
  {
    name: 'told-compared',
    words:
      /\b(?:compar(?:e|es|ed|ing)) me (?:to|with)\b|\bcompar(?:e|ing) myself\b|\bstop comparing\b|\bwhy can't (?:you|I) be (?:more )?like\b/iu,
    cause:
      'The poster may be measured against others, by themselves or by somebody else, and come out short.',
    see: ['Comparing yourself with others, or being compared, makes it hard to see what is good about you.'],
    ask: ['Leaving all comparison aside, what are you content with about yourself?'],
  },
  {
    name: 'told-sent-around',
    words:
      /\b(?:pass(?:ed|ing)?|sent|send(?:s|ing)?|bounc(?:ed|ing)|shunt(?:ed|ing)|push(?:ed|ing)?) (?:me|us) (?:around|from (?:one|pillar|office|department)|on to (?:the|another|someone))\b|\b(?:being|been|get|got|getting|was|were|am) (?:passed|sent|bounced|shunted|pushed) (?:around|from (?:one|pillar|office|department)|back and forth)\b|\bfobb(?:ed|ing) (?:me |us )?off\b|\bnobody (?:is|seems|wants to be) responsible\b|\bnot (?:their|our) department\b|\b(?:get|got) (?:through to|hold of) (?:anyone|anybody|a person)\b|\bnobody (?:rings|calls|writes) (?:me )?back\b/iu,
    cause: 'The poster may be passed from one office or person to the next, without anyone taking it on.',
    see: [
      'Having to explain the same thing to one person after another, without anyone taking it on, is wearing.',
    ],
    ask: ['What exactly do you need, and who ought to decide about it?'],
  },
  {
    name: 'told-futures-differ',
    words:
      /\bwant(?:ed|ing)? (?:\w+ )?different (?:things|lives|futures?)\b|\b(?:he|she|my (?:boyfriend|girlfriend|partner|husband|wife|fianc\w+))\b[^.!?\n]{0,20}\b(?:doesn't|does not) want (?:to (?:have|get) |any |more |another )*(?:kids|children|a (?:baby|child)|married|to marry)\b|\bwants? (?:kids|children|a (?:baby|child)|to (?:get married|marry))\b[^.!?\n]{0,20}\b(?:and|but) (?:I|he|she) (?:don't|doesn't|do not|does not|say|want|says|wants)\b/iu,
    cause:
      'The poster and a person close to them may want different lives, and affection alone does not settle it.',
    see: [
      'Two people can care for each other and still want different lives; that hurts, and nobody need be in the wrong.',
    ],
    ask: ['Which of your own wishes could you not give up?'],
  },
  {
    name: 'told-impostor',
    words:
      /\bimpost[eo]r\b|\b(?:I'm|I am|like|as) (?:such )?a fraud\b(?! (?:even|for|when|because|to)\b)|\bfinds? out (?:that )?I(?:'m not (?:good|up to|clever|smart|as)| can't do| don't know what| have no idea)\b|\bdon't deserve (?:to be here|this job|my (?:place|job)|the (?:job|promotion|place))\b/iu,
    cause: 'The poster may feel that they are not what others take them for, and fear being found out.',
    see: ['Feeling that you are not what others take you for is tiring, even when nobody has said a word.'],
    ask: ['What would others see, if they saw you as you see yourself?'],
  },
  {
    name: 'told-went-along',
    words:
      /\bI (?:\w+ )?(?:stood by and|looked away|looked the other way|laughed along|did nothing to stop|went along with (?:it|them|that) (?:when|because|for))\b|\bI could have stopped (?:it|them)\b/iu,
    cause: 'The poster may reproach themselves for not having stepped in or said no.',
    see: [
      'At the moment itself it is often hard to step in or to say no, and what you would have wanted to do becomes clear only afterwards.',
    ],
    ask: ['Is there something that you could still do or say about it?'],
  },
  {
    name: 'told-ought-not-feel',
    words:
      /\b(?:ashamed|guilty|bad|terrible|awful|horrible) (?:of|for|about) (?:even )?(?:feeling|being (?:so |a bit |secretly )?(?:jealous|relieved|angry|envious|happy|sad|upset))\b|\bI (?:know I )?shouldn't (?:even )?(?:feel|be feeling|be (?:so )?(?:jealous|relieved|angry|envious|sad|upset))\b|\bno right to (?:feel|complain|mind|any of it|be (?:sad|upset|angry|jealous|tired|unhappy))\b|\bashamed of (?:that|this|the|my) feelings?\b|\bdon't deserve to feel\b/iu,
    cause:
      'The poster may think that they ought not to feel like this, so that shame comes on top of the feeling.',
    see: ['Feelings come without being asked for, and having one does not make you a bad person.'],
    ask: ['Which feeling is the hardest to admit?'],
  },
  {
    name: 'told-loss-unseen',
    words:
      /\b(?:only|just) a (?:dog|cat|pet|rabbit|hamster|horse|miscarriage)\b|\bno right to (?:grieve|mourn)\b|\b(?:not|wasn't|weren't|isn't) (?:allowed|invited|welcome) (?:to|at) (?:the|his|her) funeral\b|\b(?:couldn't|can't) (?:go to|be at|attend) (?:the|his|her) funeral\b/iu,
    cause: 'There may be a loss here for which others leave the poster little room.',
    see: ['A loss hurts, whether or not other people think it is large enough to grieve over.'],
    ask: ['Is there a place, or somebody, that could give this loss some room?'],
  },
  {
    name: 'told-blank',
    words: /\b(?:mind|brain|head)\b[^.]{0,12}\bblank\b|\bgo(?:es)? blank\b|\bwent blank\b/iu,
    cause: 'When it counts, the poster may take fright, so that what they know is out of reach just then.',
    see: [
      'When your mind goes blank under pressure, it does not mean that you know nothing or cannot do it.',
    ],
    ask: ['Was there a time when it was less bad, and what was different then?'],
  },
  {
    name: 'told-checking',
    words:
      /\b(?:check|checked|checking|rewash|wash(?:ed|ing)?)\b[^.]{0,24}\b(?:times|twice|over and over|again and again)\b(?! a (?:week|month|year))/iu,
    cause: 'The poster may need to make sure again and again, and the calm afterwards may not last.',
    see: ['Making sure helps for a moment, and then the doubt comes back; that is tiring.'],
    ask: ['When is it a little easier to leave it without making sure?'],
  },
  {
    name: 'told-mocked',
    words:
      /\b(?:laugh(?:s|ed|ing)?|sneer(?:s|ed)?|smirk(?:s|ed)?) at me\b|\bmock(?:s|ed|ing)? me\b|\bmade? fun of me\b|\b(?:call|calls|called|calling) me (?:a |an )?(?:stupid|thick|lazy|fat|weird|freak|loser|useless)/iu,
    cause: 'The poster may have been laughed at or put down, and it may still hurt.',
    see: ['Being laughed at or called names can hurt long after the others have forgotten it.'],
    ask: ['If you could answer that person once, what would you say?'],
  },
  {
    name: 'told-everything-on-me',
    words:
      /\b(?:it's|everything(?:'s| is)) all (?:down to|left to) me\b|\bno one (?:else )?(?:to )?helps?\b|\bnobody (?:else )?(?:to )?helps?\b|\bI do everything (?:around|at home|in the house|myself|alone|here)\b|\bI do everything(?=[.!])/iu,
    cause: 'A great deal may rest on the poster, with hardly anyone to take over.',
    see: ['When nearly everything rests on one person, it would wear anyone out.'],
    ask: ['If somebody took over one part, which would be the biggest relief?'],
  },
];

/** The English threads. */
export const THREADS_EN: readonly WrittenThread[] = [...TOLD, ...THEMED, ...FELT];
