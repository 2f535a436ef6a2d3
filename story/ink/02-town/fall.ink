=== town_fall ===
# kind: dated
# title: Two ranks without boots
# weeks: 8-21
# if: free
# if: took_dushanbe
# if: in_district districts/dushanbe
# if: alive people/captain-safarov
# priority: 80
# place: places/dushanbe
# with: people/captain-safarov people/ali-riza people/yaqub-dyer
# witness: present
-> serai

= serai
{ happened_at("garrison-yields", "places/dushanbe"):
    They had come out in fours and laid the rifles on a carpet that somebody's servant put down there. It was the hospital's carpet. # cite: claims/dushanbe-siege-fall.garrisons-fate # cite: claims/dushanbe-siege.free-passage # basis: invented
- else:
    { happened_at("garrison-withdraws", "places/dushanbe"):
        They had gone in the night, west, with rags on the wheels. Safarov's squadron stayed to make noise and did not all get away after it. # cite: claims/dushanbe-siege-fall.road-west # cite: claims/dushanbe-siege-fall.garrisons-fate # basis: composite
    - else:
        The last shots were from the laundry, and then the laundry burned. # cite: claims/dushanbe-siege-fall.garrisons-fate # basis: invented
    }
}
In the serai of the cotton merchants stood Captain Safarov of the Tatar squadron with thirty-eight men, in two ranks. His boots were gone and he stood on a folded horse-cloth. # cite: claims/concessions-judged.muslim-units # basis: invented
{ chose("town_monday.name"):
    Under the hospital we had found Yaqub, eight days in the cellar for our officers' joke. He asked who had written it down, and I told him. # cite: claims/jews-of-bukhara.incidents-in-the-east # basis: invented
}
{ pledged("people/captain-safarov", "safe-passage") and not kept("people/captain-safarov", "safe-passage") and not broken("people/captain-safarov", "safe-passage"):
    -> word
- else:
    -> prisoners
}

= word
# hand: pasha
They had the Pasha's word and the road west. Since morning three hundred riders had been waiting on it, at the second ford, who had sat out the siege on the south bank. They had ropes. # cite: claims/dushanbe-siege.free-passage # basis: invented
{ chose("town_summons.room"):
    Colonel Ali Rıza had the Russian copy open. "'So far as circumstances allow,'" he read. "Who put that in? It's excellent." # speaker: people/ali-riza # basis: invented
- else:
    "They say nobody asked them," Colonel Ali Rıza reported. "They say they have had nothing since the new year but rain." # speaker: people/ali-riza # basis: invented
}
+ [Our own men ride beside them past the ford. Let the three hundred shoot through me. # id: escort # do: keep people/captain-safarov safe-passage # do: declare spare-prisoners # do: favour people/captain-safarov kept-word # do: slight people/ibrahim-bek spoils # stake: The south bank came for something.]
    The Pasha rode at Safarov's stirrup and talked to him of calendars. At the ford nobody fired. A man on a roan counted aloud as they went by: thirty-eight horses, thirty-eight saddles, a pair of field-glasses. # basis: invented
    -> bulletin
+ [They have the road. I promised them a road. # id: road # do: break people/captain-safarov safe-passage # do: favour people/ibrahim-bek spoils # do: slight people/captain-safarov broken-word # stake: The bazaar has the Persian copy by heart.]
    He said it with his back to the window. Nineteen walked in again at dusk in their drawers, Safarov one of them. The rest were at the ford. I went with Saodat and a cart. # cite: claims/dushanbe-siege-fall.garrisons-fate # basis: invented
    -> bulletin
+ [The Russians may go. These are Muslims, and I will make my first squadron of them. # id: keep # do: break people/captain-safarov safe-passage # do: join 30 fear # do: slight people/captain-safarov broken-word]
    Safarov turned about and told his ranks in Tatar what they were now. Thirty stepped forward. The other eight asked which wall it was to be. Ali Rıza put them to sweep the yard. # basis: invented
    -> bulletin

= prisoners
# hand: pasha
They had nobody's word. A headman from the south bank sat on the rim of the well and went through their caps. In eleven the star had been cut from tin and sewn on with care. Those eleven he wanted, and everybody's boots. # basis: invented
"Six of the eleven are the choir," Safarov told the Pasha. "They had tin, so they made stars." # speaker: people/captain-safarov # basis: invented
+ [Give them back their belts. Whoever will ride with me may ride. # id: belts # do: declare spare-prisoners # do: join 12 mercy # do: favour people/captain-safarov mercy # do: slight people/ibrahim-bek foreign-ways # stake: The headman will carry it home by tonight.]
    The Pasha did it well, belt by belt, with a word to each, and saw to it that the street could see in. Twelve rode with us. The headman set down the caps on the well-rim one after another, and rode off with nothing. # basis: invented
    -> bulletin
+ [The chiefs sat in the rain for this. Let them have what is theirs. # id: chiefs # do: declare shoot-prisoners # do: favour people/ibrahim-bek spoils # do: slight people/captain-safarov cruelty]
    It was behind the tannery. They used swords to save cartridges and it was not quick. Safarov was left to us, because they could not agree whose he was. # cite: claims/dushanbe-siege-fall.garrisons-fate # basis: invented
    -> bulletin
+ [Under guard, with a ration. Moscow will want them back some day and will pay. # id: hold # do: declare spare-prisoners # do: spend grain 3 mercy # do: favour people/captain-safarov mercy]
    So they ate, and our guards watched them eat. By the week's end there had been two fights at the kettle. # basis: invented
    -> bulletin

= bulletin
# hand: yusuf
There had to be a bulletin for Kabul, with a number in it. "You know the kind of thing," the Pasha said. He had not slept for two days, and went to do it in a bed with wheels. # basis: invented
Safarov asked me for a sheet. He wanted to set down his squadron with their villages, living and not, while he still had the order of the ranks in his head. I had one good sheet. # basis: invented
+ [Give Safarov the sheet. Kabul can have its number on a wrapper. # id: sheet # do: favour people/captain-safarov truth-told # do: slight people/amanullah manners]
    Sixty-one lines, in a teacher's hand, with the river each village stands on. It is folded into this book at this page. # basis: invented
    -> DONE
+ [Write Kabul what the store-book says. # id: true # do: favour people/amanullah truth-told]
    It came to five lines. The Pasha signed it when he woke. # basis: invented
    -> DONE
+ [Write that two thousand laid down their arms. # id: grand # do: favour people/amanullah awe # do: slight people/captain-safarov lie-found]
    I used the best hand I have. Muhiddin read it over and asked me where they had all been sleeping. # cite: claims/dushanbe-siege.soviet-thousands # basis: invented
    -> DONE
