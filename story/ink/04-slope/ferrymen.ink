=== slope_ferrymen ===
# kind: dated
# title: Whose boats
# weeks: 29-36
# if: phase offensive
# if: seen_ago slope_camel_count >= 2
# if: took_dushanbe
# if: alive people/rahim-suchi
# if: free
# priority: 63
# with: people/rahim-suchi
# witness: present
# sound: river
-> skins

= skins
# hand: pasha
Rahim came up from the Kafirnigan with one skin over his shoulder, to show its condition. It had four patches. He set it down in front of the Pasha, between the Pasha and the tea. # basis: invented

"Twelve of these make a raft. A raft takes six men and no horse; the horse swims and a boy holds the tail. With my cousins we have nine rafts from the confluence to Yangi-Bazar. The water is four fingers over the white stone and in two weeks it is two, and everyone wants it the same night." # speaker: people/rahim-suchi # cite: claims/kafirnigan.raftmen claims/rivers-and-crossings.flood-months # basis: composite

A man from the Russians had offered him salt, a sack for every night that all nine were on their bank. Ibrahim Bek had let it be known that no Red would set foot in Lakai, and what would be done to the foot and to whoever ferried it. # cite: claims/kafirnigan.ibrahims-decree # basis: composite

"So I have heard two prices," said Rahim. "I came to hear if there is a third." # speaker: people/rahim-suchi # basis: invented

"They have no bridge," the Pasha said to the adjutant in Turkish. "They have this man." # cite: claims/rivers-and-crossings.kafirnigan-bridge-gone claims/kafirnigan.ferrymen-as-the-hinge # basis: composite

+ { not pledged("people/rahim-suchi", "safe-passage") or kept("people/rahim-suchi", "safe-passage") or broken("people/rahim-suchi", "safe-passage") } [Slit the skins, all of them, tonight. # id: slit # do: anger districts/dushanbe cruelty # do: slight people/rahim-suchi cruelty # stake: A skin is a goat and a winter's work. We may want to cross back.]
  He had it done politely, with an officer and a list. A hundred and four skins; Rahim had to hold the lamp because only he knew where they hung. # basis: invented
  -> which
+ { pledged("people/rahim-suchi", "safe-passage") and not kept("people/rahim-suchi", "safe-passage") and not broken("people/rahim-suchi", "safe-passage") } [Slit the skins, all of them, tonight, whatever was said to him in the winter. # id: slit-broken # do: break people/rahim-suchi safe-passage # do: anger districts/dushanbe broken-word # do: slight people/rahim-suchi cruelty # stake: You gave him your word on this very thing.]
  "It was the winter," the Pasha told him. A hundred and four skins. Rahim held the lamp, as only he knew where they hung, and said nothing at all, though he is a man who talks. # basis: invented
  -> which
+ { grain() >= 6 } [Hire all nine rafts until the water falls, and feed the crews on our bank. # id: hire # do: spend grain 5 pay # do: favour people/rahim-suchi pay # do: please districts/dushanbe pay]
  "Bread every evening," said Rahim, "not every other evening." The Pasha offered him a commission as captain of the river. They settled on bread. # basis: invented
  -> which
+ { grain() < 6 } [Hire all nine rafts and feed the crews on our bank. # id: hire-locked # locked: Twenty-two ferrymen eat bread, and there are {grain()} days of it for the riders.]
  -> DONE
+ [Leave him his boats and ask for nothing. "Whoever carries me back must not hate me." # id: leave # do: favour people/rahim-suchi mercy # do: slight people/hasan-bey advice-scorned # stake: Salt is salt.]
  The adjutant turned his cup upside down. Rahim looked from one to the other and folded the skin along its old creases. # basis: invented
  -> which

= which
# hand: yusuf
I walked him to the picket. He said he had a question and it was not for the Pasha, because a Pasha would have to give it an answer. Would we be crossing again, or was this the last time? His elder son's wife was on the Lakai bank, in her eighth month. # basis: invented

+ [Tell him: we are going east, and nobody has said back. # id: east # do: favour people/rahim-suchi truth-told]
  "Then I'll bring her over," said Rahim, and I understood that until then he had been thinking of leaving her where we were. # basis: invented
  -> DONE
+ [Tell him the Pasha will hold the river. # id: hold # do: slight people/rahim-suchi lie-found]
  He asked how deep it was at the white stone. I said four fingers over. He nodded; I had been listening, at least. # basis: invented
  -> DONE
+ [Ask him to keep one raft that is on nobody's list. # id: one-raft # do: favour people/rahim-suchi truth-told]
  "There is always one," said Rahim. "It has a hole, and the hole can be mended in the time it takes to say a prayer. Say a short one."
  -> DONE
