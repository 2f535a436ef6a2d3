=== guest_nagorny ===
# kind: dated
# title: The consul's French
# weeks: 8-10
# priority: 72
# with: people/nagorny people/haji-sami
# witness: paper
-> french

= french
# hand: pasha
At the New Year Russia's consul-general, Nagorny, wrote to the Pasha in French. I have none. The Pasha put it into Turkish for me as he went, so that for once it was I who depended on the interpreter. # cite: claims/dushanbe-december-letter.nagornys-letter # cite: claims/people-enver-habits.languages # basis: composite
Three weeks earlier the consul had learnt that he was among the Bukharans. On 10 December, in circumstances out of the common, he had talked with the Pasha's friend Samya Bey, whose ideas were deep and broad. A meeting had been promised. Fate had ruled otherwise. # cite: claims/first-word-of-enver.nagorny-had-heard # cite: claims/dushanbe-december-letter.nagorny-meets-samya-bey
"And he saw my portrait in a French newspaper, at the time of our revolution," said the Pasha. He read me that part again. He left out that the consul had found Samya Bey's French poor. I had that later from Haji Sami, an officer who came to Bukhara with him. # cite: claims/dushanbe-december-letter.nagorny-meets-samya-bey # cite: claims/dushanbe-december-letter.samya-bey-is-haji-sami # basis: composite
What the consul wished to understand was the Basmachi. It is the Russians' word for every man with a rifle who is not theirs, and means a robber. The men themselves call a leader kurbashi, and since we came the mullas have taken to saying mujahid. # cite: claims/word-basmachi.hostile-name # cite: claims/word-basmachi.mujahid-after-enver // style: ok the word is explained here
That the Pasha answered is on record. What he answered is not in any paper the makers of this game have read, and what follows is invented. # cite: claims/dushanbe-december-letter.envers-answer # basis: invented
+ ["They are people standing in their own doorways. Leave, and there will be none." # id: doorways # do: declare break-with-moscow # stake: After that, no friend in Moscow can pretend to be uncertain of you.]
    He had me put it into Persian as well, for the chiefs. # basis: invented
    -> post
+ ["They are bands, and I can quiet them. What does Russia offer?" # id: bands # do: pledge people/nagorny truce due +8 # do: favour people/nagorny letter # stake: It goes through the chiefs' hands, and they have letters read to them.]
    He called them "these unfortunates" and himself "the only address". It ran to four sides. # basis: invented
    -> post
+ [Answer with two pages of compliments, and ask what became of the garrison's doctor. # id: compliments # do: favour people/nagorny manners]
    The doctor had had a case of quinine. The consul would know where it was by now. # basis: invented
    -> post

= post
# hand: yusuf
The rider who was to take it sat down in the doorway and wished to know what he would be carrying. He was a nephew of one of the chiefs. # basis: invented
+ [Read it to him as it stands. # id: read # stake: What he hears, his uncle hears.]
    { chose("guest_nagorny.bands"):
        "These unfortunates," he repeated, trying it. "Is that us?" # basis: invented
    - else:
        He thought that it was well put, and asked if there was no more. # basis: invented
    }
    -> DONE
+ [Say that it is New Year's greetings between great men. # id: greetings]
    "In the middle of winter?" he said. I explained about the Russian new year. # basis: invented
    -> DONE
+ [Seal it, and give him a sheep. # id: sheep # do: spend grain 1 gift]
    For a sheep he was not curious. On the back I put the seal so that it covered the fold on both sides. # basis: invented
    -> DONE
