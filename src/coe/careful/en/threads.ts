import type { WrittenThread } from '../threads.ts';

/** By a feeling, or a family of feelings, that is nearly sure; each is true of practically everyone who feels so. */
const FELT: readonly WrittenThread[] = [
  {
    name: 'guilt-means-care',
    families: ['guilt'],
    cause:
      'There may be someone or something in this that the poster cares about, and the guilt may come from there.',
    see: ['Feeling guilty mostly means that there is something here you care about.'],
    ask: ['If you could do one thing that would make it a little lighter, what comes to mind?'],
  },
  {
    name: 'guilt-measure',
    families: ['guilt'],
    cause: 'The poster may have a standard of their own that this touches.',
    see: [
      'Whoever feels guilty has a measure for things; having one does not mean that it always measures right.',
    ],
    ask: ['If a friend blamed themselves for the same thing, what would you tell them?'],
  },
  {
    name: 'guilt-own-column',
    families: ['guilt'],
    cause: 'Inside, the poster may not be done with this, and may still be adding up their own part.',
    see: ['When one adds up one’s own part, the other columns are easily left empty.'],
    ask: ['From here on, how would you like to deal with it?'],
  },
  {
    name: 'guilt-looks-back',
    families: ['guilt'],
    cause: 'The poster may be asking themselves whether they are doing right, on top of everything else.',
    see: ['It is not easy to look honestly at one’s own part, and you are doing that.'],
    ask: ['If you were to own one part of it and put one part down, which would they be?'],
  },
  {
    name: 'guilt-not-all',
    families: ['guilt'],
    cause: 'The feeling of guilt may go along with the poster into other things as well.',
    see: ['The guilt need not be chased away at once, and it need not have the last word either.'],
    ask: ['Having written it down, is it a little heavier or a little lighter?'],
  },
  {
    name: 'shame-hidden-side',
    families: ['shame'],
    cause: 'This may be a side that the poster would rather nobody saw.',
    see: ['It takes something to write down what one would rather keep out of sight.'],
    ask: ['Is there anyone who could know of it without its being unbearable?'],
  },
  {
    name: 'shame-looked-at',
    families: ['shame'],
    cause: 'How it would look to others may be a part of what makes it hard for the poster.',
    see: ['The thought of being seen like that is hard, and it would be for most people.'],
    ask: ['How would you want somebody who knew of it to treat you?'],
  },
  {
    name: 'shame-one-thing',
    families: ['shame'],
    cause: 'The poster may have come to connect this with what kind of person they are.',
    see: [
      'One thing is one thing and a person is a whole person; when it hurts, the two are easily mixed up.',
    ],
    ask: ['Leaving aside what it says about you, what should become of the thing itself?'],
  },
  {
    name: 'shame-wanted-self',
    families: ['shame'],
    cause:
      'There may be some distance between how the poster would like to be and how they see themselves here.',
    see: ['Being some way from how you would like to be does not make you worth less as you are.'],
    ask: ['Of how you would like to be, which small part would you want first?'],
  },
  {
    name: 'fear-not-known',
    families: ['fear'],
    cause: 'How something that matters to the poster will turn out may not be known yet.',
    see: ['Not knowing how it will turn out makes it hard to put down.'],
    ask: ['If you could know one thing beforehand, what would it be?'],
  },
  {
    name: 'fear-not-in-hand',
    families: ['fear'],
    cause: 'A good part of what the poster fears may not be in their hands.',
    see: ['What is out of one’s hands frightens most; that is no weakness of yours.'],
    ask: ['Is there a small part of this that you could do something about in the next days?'],
  },
  {
    name: 'fear-hanging',
    families: ['fear'],
    cause: 'With this hanging over them, the poster may find it hard to settle to anything else.',
    see: ['Days with something hanging over them take more strength than others can see.'],
    ask: ['With whom do you feel a little steadier?'],
  },
  {
    name: 'fear-little-hold',
    families: ['fear'],
    cause: 'What the poster has to face may be larger than what they feel sure of.',
    see: ['Being afraid where one is not sure is ordinary; it does not mean that you are not up to it.'],
    ask: ['If you had one more pair of hands, what would you want them for?'],
  },
  {
    name: 'fear-not-settled',
    families: ['fear'],
    cause: 'This may not be settled yet, and that makes it hard for the poster to rest.',
    see: ['It is hard to be at rest with something that is not settled.'],
    ask: ['What would you need to see, to be a little more at ease?'],
  },
  {
    name: 'anger-values',
    families: ['anger'],
    cause: 'Something that counts for the poster may not have been respected.',
    see: ['Anger like this mostly says that something you value is in it.'],
    ask: ['If only one sentence of yours were heard, which should it be?'],
  },
  {
    name: 'anger-unsaid',
    families: ['anger'],
    cause: 'There may not have been a place yet where the poster could say this out loud.',
    see: ['Saying it somewhere while you are angry is not being petty.'],
    ask: ['Which part of it would you most want somebody to admit?'],
  },
  {
    name: 'anger-line',
    families: ['anger'],
    cause: 'As the poster sees it, something may have gone over a line.',
    see: ['It is natural to be angry when something goes over a line of yours.'],
    ask: ['If you told somebody where that line is, how would you begin?'],
  },
  {
    name: 'anger-fair-word',
    families: ['anger'],
    cause: 'The poster may want more than for the anger to pass: a fair word about it.',
    see: ['Under anger there is mostly the wish for a fair word.'],
    ask: ['What could be said that would make it sit a little better with you?'],
  },
  {
    name: 'anger-and-sore',
    families: ['anger'],
    cause: 'In the poster’s anger there may be something sore as well.',
    see: ['Anger and something sore often come together, and both count.'],
    ask: ['If the anger stepped aside for a moment, what would be there?'],
  },
  {
    name: 'hurt-no-response',
    families: ['hurt'],
    cause: 'What the poster gave, or needed, may not have met with the answer it deserved.',
    see: ['It hurts when what you give or need does not get an answer.'],
    ask: ['Which sentence from somebody would do you good?'],
  },
  {
    name: 'hurt-own-measure',
    families: ['hurt'],
    cause: 'Something has touched the poster where it hurts, and it may not have eased yet.',
    see: ['Only you know how much it hurts; it does not have to be proved to anyone first.'],
    ask: ['How would you wish people to respond to it?'],
  },
  {
    name: 'own-side',
    families: ['hurt'],
    cause: 'How it looks from the poster’s side may not have been properly heard by anyone yet.',
    see: ['How it looks from your side deserves to be heard out too.'],
    ask: ['If you told it from your side, where would you begin?'],
  },
  {
    name: 'hurt-weight',
    families: ['hurt'],
    cause: 'It may be not only what happened that hurts the poster, but what it meant.',
    see: ['How heavily a thing lands cannot be measured from outside.'],
    ask: ['What would you least want to happen again?'],
  },
  {
    name: 'hurt-short-of',
    families: ['hurt'],
    cause: 'What the poster had hoped for and what came may be some way apart.',
    see: ['When what comes falls short of what one hoped for, it makes sense that it hurts.'],
    ask: ['If there is one thing still to hope for, what is it?'],
  },
  {
    name: 'sad-not-as-hoped',
    families: ['sadness'],
    cause: 'Someone or something dear to the poster may not have turned out as they had hoped.',
    see: ['It is natural to be sad when what is dear to one does not go as hoped.'],
    ask: ['When you are sad, what makes it a very little easier?'],
  },
  {
    name: 'sad-no-reason-needed',
    families: ['sadness'],
    cause: 'There may be something the poster cannot think of without sadness.',
    see: ['Sadness may be there as it is; it does not need a large enough reason.'],
    ask: ['If somebody sat with you for a while, would you rather talk or say nothing?'],
  },
  {
    name: 'sad-more-than-said',
    families: ['sadness'],
    cause: 'It may weigh more with the poster than the words for it show.',
    see: ['A few sentences on the page can be a good deal heavier inside.'],
    ask: ['Of what you have not written, what would you most want somebody to know?'],
  },
  {
    name: 'sad-days-go-on',
    families: ['sadness'],
    cause: 'The days may be going on as usual, and the poster not quite with them.',
    see: ['That the days go on as usual does not mean that it is so inside.'],
    ask: ['How would you like the people around you to deal with it?'],
  },
  {
    name: 'lonely-taken-up',
    families: ['loneliness'],
    cause: 'The poster may be missing somebody who takes up what they say.',
    see: ['Wanting somebody to take up what you say is about as ordinary a wish as there is.'],
    ask: ['If somebody were ready to listen, what should they know first?'],
  },
  {
    name: 'lonely-known',
    families: ['loneliness'],
    cause: 'There may be people about, and few who know how the poster really is.',
    see: ['Having people about and being known by someone are two different things.'],
    ask: ['What would you most like somebody to know about you?'],
  },
  {
    name: 'lonely-nearer',
    families: ['loneliness'],
    cause: 'The kind of closeness that the poster would like may be out of reach at present.',
    see: ['Wanting to be a little closer to people is nothing to be embarrassed about.'],
    ask: ['What sort of company would be just right for you?'],
  },
  {
    name: 'lonely-by-oneself',
    families: ['loneliness'],
    cause: 'Much of this the poster may be going through by themselves.',
    see: ['Going through this by yourself makes the days lonelier.'],
    ask: ['Is there a place, or something you do, where it is a little less lonely?'],
  },
  {
    name: 'tired-more-than-left',
    families: ['exhaustion'],
    cause: 'What is asked of the poster may be more than the strength that is left.',
    see: ['Being tired is real, and need not be compared with anyone’s before it counts.'],
    ask: ['If you could put one thing down first, which would it be?'],
  },
  {
    name: 'tired-still-going',
    families: ['exhaustion'],
    cause: 'The poster may be tired already, while it all has to go on.',
    see: ['It is hard to have to go on when you are tired already.'],
    ask: ['What has let you breathe for a moment, these days?'],
  },
  {
    name: 'tired-inside',
    families: ['exhaustion'],
    cause: 'The poster’s tiredness may not be of the body only.',
    see: ['Tiredness that sits in the mind does not always go away with a night’s sleep.'],
    ask: ['Is it more the body that is tired, or the mind?'],
  },
  {
    name: 'tired-own-turn',
    families: ['exhaustion'],
    cause: 'With all there is to see to, the poster’s own turn may come late.',
    see: ['With so much to see to, somebody ought to see to you a little too.'],
    ask: ['If somebody took one thing over for you, which would you hand them?'],
  },
  {
    name: 'helpless-small-say',
    families: ['helplessness'],
    cause: 'Not much of this may be in the poster’s own hands.',
    see: ['It is hardest where one can do little, and that has nothing to do with not trying.'],
    ask: ['Is there one small part in which you have the say?'],
  },
  {
    name: 'helpless-no-road-yet',
    families: ['helplessness'],
    cause: 'The poster may not see a way that can be walked just now.',
    see: ['Not seeing a way just now does not mean that there is none, nor that you have not looked.'],
    ask: ['If one thing could give a little, where would you want it to be?'],
  },
  {
    name: 'helpless-not-moving',
    families: ['helplessness'],
    cause: 'While nothing moves, the poster’s strength may be going down as well.',
    see: ['When nothing moves, one runs out of strength; that is natural.'],
    ask: ['If there were some small difference, where would you want to see it first?'],
  },
  {
    name: 'helpless-not-alone',
    families: ['helplessness'],
    cause: 'For one person alone this may be more than can be managed.',
    see: ['Something like this was never meant to be worked out by one person alone.'],
    ask: ['Is there somebody to think it over with?'],
  },
  {
    name: 'pulled-both-ways',
    feelings: ['f-torn'],
    cause: 'Two things that matter to the poster may be pulling in different directions.',
    see: ['It is only as hard as this because both sides matter to you.'],
    ask: ['If nobody could blame you, what comes to mind first?'],
  },
  {
    name: 'still-has-a-place',
    families: ['longing'],
    cause: 'Someone, some time or something longed for may have kept its place with the poster.',
    see: ['What has a place in you does not lose it because the days go on.'],
    ask: ['What in this would you most want to keep?'],
  },
  {
    name: 'longing-out-of-reach',
    families: ['longing'],
    cause: 'What the poster would like to have may be out of reach just now.',
    see: ['Wanting something that is out of reach leaves a gap, and it is all right to feel it.'],
    ask: ['If you could have a little of it to begin with, what would it be?'],
  },
  {
    name: 'longing-waiting',
    families: ['longing'],
    cause: 'The poster may be waiting for something that has not come.',
    see: ['The days are long when one is waiting for something.'],
    ask: ['Once it is there, what comes first?'],
  },
  {
    name: 'numb-as-it-is',
    families: ['numbness'],
    cause: 'Just now the poster may not feel much, and may not be able to say why.',
    see: ['Not feeling much is how it is at present; nothing else has to be dug up.'],
    ask: ['Is there anything that still interests you, if only for a moment?'],
  },
  {
    name: 'no-strength-left',
    feelings: ['f-flat', 'f-low'],
    cause: 'The poster’s drive may be very low, so that ordinary things take effort too.',
    see: ['When nothing pulls you along, small things cost a good deal; that is not laziness.'],
    ask: ['If today were for one very small thing only, which would you choose?'],
  },
  {
    name: 'wants-that-too',
    feelings: ['f-envious', 'f-jealous'],
    cause: 'The poster may see in somebody else the very thing they want and do not have.',
    see: ['Envy and jealousy often show what you long for, and they are nothing to be ashamed of.'],
    ask: ['What is it that you would most want for yourself?'],
  },
  {
    name: 'jealous-human',
    families: ['jealousy'],
    cause: 'Looking at others, the poster may find that it stings.',
    see: [
      'Comparing, and being stung by it, is something most people know; it does not make you a bad person.',
    ],
    ask: ['Without comparing yourself to anyone, what do you want?'],
  },
  {
    name: 'first-place',
    feelings: ['f-replaced', 'f-consumed-by-jealousy'],
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
    name: 'cannot-accept',
    families: ['disgust'],
    cause: 'Something here may go against what the poster can accept.',
    see: ['What you cannot accept you need not talk yourself into.'],
    ask: ['Which part of it can you accept least?'],
  },
  {
    name: 'protective-of-someone',
    feelings: ['f-sorry-for-someone', 'f-protective'],
    cause: 'Somebody matters to the poster, and that person’s trouble may have become theirs as well.',
    see: ['Feeling for somebody means that some of it hurts you too.'],
    ask: ['If that person heard one sentence from you, which should it be?'],
  },
  {
    name: 'good-beside-hard',
    feelings: ['f-grateful', 'f-touched', 'f-hopeful', 'f-proud', 'f-relieved', 'f-at-peace'],
    cause: 'In the midst of it there may be something that the poster can hold on to.',
    see: ['There is something hard here and something good, and both are real.'],
    ask: ['What is the good part of it for you?'],
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
    name: 'decided-by-others',
    feelings: ['f-controlled'],
    cause: 'Others may be deciding a good deal for the poster, with little room for what the poster wants.',
    see: ['It is hard to live with others deciding what you would want to decide yourself.'],
    ask: ['Is there one small thing that you would like to decide yourself first?'],
  },
  {
    name: 'outside-circle',
    feelings: ['f-left-out', 'f-out-of-place'],
    cause: 'The poster may be close to a group or a person, and yet not feel let in.',
    see: ['It is painful to be near people and still feel that you do not belong.'],
    ask: ['Is there anyone with whom you do not have to try so hard?'],
  },
  {
    name: 'gone-and-everywhere',
    feelings: ['f-grieving'],
    cause: 'The poster may be reminded of the loss again and again in their days.',
    see: ['Grief needs no leave from anybody; it comes where something mattered.'],
    ask: ['When it comes, whom would you want to have near?'],
  },
  {
    name: 'does-not-add-up',
    feelings: ['f-treated-unfairly', 'f-unappreciated'],
    cause: 'As the poster sees it, something here may simply not be fair.',
    see: ['When something does not seem fair, it is hard simply to leave it at that.'],
    ask: ['What would be fair, as you see it?'],
  },
  {
    name: 'read-as-worth',
    feelings: ['f-rejected', 'f-abandoned'],
    cause: 'The poster may read it as a measure of their own worth that somebody turned away.',
    see: ['That somebody turns away cannot measure what you are worth, even if it feels like that.'],
    ask: ['What could somebody say that you would believe?'],
  },
  {
    name: 'wants-near',
    feelings: ['f-hungry-for-closeness'],
    cause: 'The poster may be missing a closeness that they had, or hoped to have.',
    see: ['Missing closeness hurts, and it is not something that you can make up for by yourself.'],
    ask: ['What would closeness look like, on an ordinary day?'],
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
