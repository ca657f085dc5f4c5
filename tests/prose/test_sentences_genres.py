"""Edited English of many genres: each text has `|` where a sentence ends and the next begins."""

# ruff: noqa: E501 - one text a line, however long a paragraph is
from __future__ import annotations

import pytest

from readcheck.prose.sentences import strings

NEWS = """
The Senate passed the bill on Tuesday, 61-38. | Sen. Maria Holt, D-Ohio, called it "a start." | "We are not done," she told reporters.
Shares of Brandt & Co. fell 4.5% to $12.30 in early trading. | Analysts at Pell Corp. said the drop was overdue. | Rival Norvik Inc. rose.
U.S. officials met their U.K. counterparts in Washington, D.C. on Friday. | The talks ended at 6 p.m. without a deal.
The storm hit the coast at 4:15 a.m. Wednesday. | More than 20,000 homes lost power in St. Clair County, Mich., officials said.
He was born in the U.S. but grew up in Kenya. | His parents left the U.S. | They never came back.
"Nobody told us anything!" said Lena Fox, 34, who lives nearby. | "We just ran."
The company, based in San Jose, Calif., declined to comment. | Its chief executive, John Q. Adler Jr., resigned on Sept. 3.
Police arrested a man near 5th Ave. and Main St. on Sunday. | He is 41.
"Is this the end?" asked one voter. | Probably not.
The court ruled in Smith v. Jones that the law was void. | Gov. Ann Reed vowed to appeal.
About 1.2 million people live there, vs. 900,000 in 1990. | Growth has slowed.
The plant will close by Dec. 31, 2025. | No. 2 on the list is a mill in Ohio.
Prime Minister Rolf E. Dahl said the E.U. would respond. | Brussels did not.
It was the worst fire since 1988, the agency said. | (Three people died then.) | Crews from Nev. and Ore. are on the way.
Lt. Col. James Ward led the unit. | Maj. Gen. Ada Cole praised it.
The team won 3-2. | Why? | Because it wanted to.
The dollar rose to 1.08 euros. | Oil fell to $70.85 a barrel, its lowest level since Jan. 4.
""".strip().split("\n")

FICTION = """
"Stop!" he said. | She didn't.
"Where are you going?" she asked. | "Home," I said. | "It's late."
“Who’s there?” cried Martha. | No one answered. | “I said, who’s there?”
“You can’t be serious!” Tom shouted, and he slammed the door. | The house shook.
He thought of Mr. Pym, of the long road... and of the sea. | Then he slept.
"Well... I don't know," she said. | "Ask Dr. Lund."
The clock struck twelve. | One. | Two. | Three.
‘I never liked him,’ said Anna. | ‘Neither did I.’
“Wait!” | He was gone.
She laughed. | "You? | A pirate?" | He reddened.
It was a dark night; the wind howled: nobody came. | Mrs. Gray shut the window.
“Come in, come in!” the old man called from the stairs. | We went in.
And then—nothing. | Not a sound!
“Oh, no!” | She dropped the cup.
He read the sign aloud. | “Keep out.” | It made him laugh.
“I saw him…” | Her voice broke. | “I saw him fall.”
"What is it, Sgt. Bell?" | "Nothing, sir."
“Is it true that you left?” | “Yes.”
He lived at No. 9, Elm Rd., for years. | Everyone knew him as J.P.
‘Look out!’ Peter yelled. | The beam fell.
""".strip().split("\n")

ACADEMIC = """
Reading speed varies widely (Hart et al., 2003). | Earlier work found the same (cf. Lund, 1999; Voss & Pell, 2001).
As shown in Fig. 3, the error falls. | Eq. (2) gives the bound, i.e. the worst case.
We used Python v. 3.11 and R 4.2.1. | The code is at https://example.org/code.v2. | It runs on any machine.
Participants (N = 24, M = 31.5 yrs., SD = 4.2) read two texts. | Each was approx. 900 words long.
The effect was significant, p < .001, in both groups. | See Sect. 4.2 for details.
This claim was first made by E. B. Huey.[12] | It was tested in 1975.[13][14] | Nobody repeated it.
Reading is fast.1 | Writing is slow.2
According to Smith (2010), "words matter." | However, Jones et al. disagree.
The taxa (e.g., Quercus spp. and Pinus sp.) differ. | Table 2 lists all of them.
"Text is a machine" (Eco 55). | He meant it.
Samples were kept at 4 °C for 2 hrs. | Then 5 ml. of water was added.
We thank A. Roe, Ph.D., and B. Poe, M.D. | The authors report no conflict.
The theory has three parts: form, use, etc. | Each is treated in vol. 2, pp. 14-19, of the handbook.
Group A read first. | Group B read second. | Some took vitamin C. | Others did not.
Is this a general law? | We think so (see also Sect. C).
The work was funded by the E.U. and the N.S.F. under grant no. 1234. | All data are public.
""".strip().split("\n")

LIVES = """
John F. Adler was born on Feb. 12, 1901, in St. Louis, Mo. | He was the son of a baker.
She studied with W. E. B. Marsh at M.I.T. and took her Ph.D. in 1950. | Her thesis was never printed.
In 1931 he married Anna L. Voss. | They had two sons, John Jr. and Max.
J. R. Holt (1880–1942) wrote forty novels. | None is read today.
He served in World War I. | After the war he moved to Paris.
Queen Anna II ruled for six years. | Her brother, Karl I, did not rule at all.
Her company, Roe Bros. Ltd., failed in 1988. | She then joined Pell & Sons, Inc. as a clerk.
He died of pneumonia at 11 p.m. on Christmas Eve. | He was 71.
After Lt. Cmdr. Fox left the Navy, he taught at St. Mary's. | His pupils loved him.
Dr. King's letter is dated Apr. 16. | Rev. Roe kept it.
""".strip().split("\n")

INTERVIEWS = """
Was it hard? | Yes, very. | I'd never done it before, you know?
So... how did you start? | Well, I was ten. | My dad had a shop.
Q: What comes next? | A: A rest!
I don't know. | Maybe. | We'll see, won't we?
That's a great question. | (Laughs.) | I think about it all the time.
You said, "I quit." | Did you mean it?
No, no, no. | It's not like that... not at all.
I mean, who does that?! | Nobody!
We were on the air from 9 a.m. to 5 p.m. | It was madness.
Have you read Ms. Poe's book? | I have. | Twice!
""".strip().split("\n")

TRAVEL = """
The museum (Mon.–Fri., 9 a.m.–5 p.m.) is free. | Buses no. 5 and 12 stop outside.
Take the train to Mt. Alba; it leaves at 8.15. | Tickets cost €4.50. | Children ride free!
Rooms from $90. | Breakfast is extra (approx. $8).
The walk takes 2 hrs. and is 5 km. long. | Bring water.
Don't miss St. Anne's Church, built c. 1450. | It stands on the corner of Hill Rd. and 2nd St. near the port.
The best beach? | It's Playa Sur. | Go early.
Visit www.example.com for times. | You can also call tel. 555-0100.
The town lies 1,200 m. above the sea. | Nights are cold.
Hotel Roma, 14 Via Po. | Small, clean rooms. | No lift.
From the U.S. you need no visa. | Citizens of other countries should ask.
""".strip().split("\n")

HOW_TO = """
1. Open the file config.yaml in an editor. | Set debug to true.
Preheat the oven to 350 °F. | Mix 2 tbsp. sugar, 1 tsp. salt and 3 oz. butter. | Stir well!
Step 3. Click Save. | Do not close the window.
Use a strong glue, e.g. epoxy. | Let it dry for 24 hr. before you paint.
Run main.py with Python 3.11. | Then open index.html.
(Optional) Sand the edges. | (This takes a while.) | Wipe off the dust.
**Do not skip this step.** | It *matters.* | Really.
Press Ctrl+C to stop. | Is it still running? | Press it again.
Cut a 2 in. hole. | Fit the pipe, the valve, etc. | Check for leaks.
Ask yourself: "Do I need this?" | If not, throw it out.
See the note below.* | Then go on.
Type node.js, .NET or asp.net in the box. | Hit Enter.
a) Fold the paper in half. | Crease it.
""".strip().split("\n")

SPEECHES = """
My fellow citizens, we meet at a hard time. | But we meet. | And we will not give up!
Thank you. | Thank you very much. | (Applause.) | Please sit down.
Ask not who pays. | Ask who profits. | I ask it; you ask it; we all ask it.
What did they say? | "It can't be done." | Well, we did it!
We hold these truths... and we hold them dear. | God bless you.
To the people of the U.S. and of the world, I say this: come home.
Mr. Speaker, Madam Vice President, members of Congress: the state of our union is good. | Let us keep it so.
""".strip().split("\n")

CONVERSATION = """
Hi! | How are you? | Fine, thanks :) | And you?
lol yes!!! | i think so too. | but then he left
Really?? | No way. | That's so cool 😀 | Tell me more!
Hmm. | I guess so... | Let's go.
Oh my God! | You're kidding. | Right?
Yeah, like, I was there, and... you know. | It was fun.
OK. | See you at 8 p.m. | Bye!
""".strip().split("\n")

DOCUMENTATION = """
Version 2.0 is out. | Upgrade with pip install app==2.0.1 now. | It needs Python >= 3.11.
The file is named README.md. | Do not rename it.
Send mail to jane.roe@example.com. | She answers within 24 hours.
The U.S. Army Corps of Engineers built it. | The U.S. Government paid.
The site is https://example.com/a.b?c=d!e. | Look there.
I use Yahoo! for mail. | It works.
The sentence ended here.|The next one lacks a space. | This one has it.
Set x to .5 and y to -.25. | Then draw.
This text [...] was cut. | It was long.
He used "etc." in every line. | I hated it.
In the sequence 1, 2, 3, ... each term grows. | That is clear.
“Don’t worry.” | “I won’t.” | They hung up.
I bought apples, pears, etc. and went home. | Then I slept.
""".strip().split("\n")

GENRES = {
    "news": NEWS,
    "fiction": FICTION,
    "academic": ACADEMIC,
    "lives": LIVES,
    "interviews": INTERVIEWS,
    "travel": TRAVEL,
    "how-to": HOW_TO,
    "speeches": SPEECHES,
    "conversation": CONVERSATION,
    "documentation": DOCUMENTATION,
}


@pytest.mark.parametrize(
    "marked",
    [
        pytest.param(text, id=f"{name}-{i}")
        for name, texts in GENRES.items()
        for i, text in enumerate(texts)
    ],
)
def test_sentences_of_edited_english(marked):
    text = marked.replace(" | ", " ").replace("|", "")
    assert strings(text) == [sentence.strip() for sentence in marked.split("|")]
