=== town_winter_house ===
# kind: dated
# title: A bill from a town we did not hold
# weeks: 11-18
# if: free
# if: not took_dushanbe
# if: not besieging places/dushanbe
# if: not holds districts/dushanbe
# priority: 45
# with: people/yaqub-dyer people/sergeant-rifat
# witness: present
# sound: wind
-> lodging

= lodging
# hand: pasha
We wintered in other people's houses. In mine there was a loom in the only dry corner, and the woman of the house, Oyjamol, wove round me. She had a claim against us already, for a door. # basis: invented
Rifat reported on it. "Burnt on the night of the snow. Two planks and the post. I asked for the section. It was ours, my Pasha." # speaker: people/sergeant-rifat # basis: invented
She stood with her hands in her sleeves and asked the Pasha for one door. # basis: invented
+ [Pay for it, four tangas, and say in front of the men what it was for. # id: pay # do: declare pay-for-grain # do: favour people/sergeant-rifat mercy # do: spend grain 1 gift]
    By noon nineteen other householders had come about doors. Eleven of them had doors. # basis: invented
    -> letter
+ [Have the section that burnt it cut and hang her another. # id: hang-door # do: favour people/sergeant-rifat advice-heeded # do: lose 3 insult]
    It hangs well. They were horsemen, and had never been told to plane anything. Three took it as an insult, and said so by leaving. # basis: invented
    -> letter
+ [Tell her that we are all guests here of the same necessity. # id: necessity # do: slight people/sergeant-rifat advice-scorned # do: lose 1 left-out]
    I put it into Persian for her. She heard it through, and asked me whether that was a yes. # basis: invented
    -> letter

= letter
# hand: pasha
That week a packet reached us from Dushanbe, from eleven shopkeepers of the bazaar, carried by Yaqub the dyer in a bale of thread. The town had two collectors now. The garrison took a tax on scales, and a man called Murod the Lame took the same tax in the Pasha's name. # cite: claims/red-conduct-country.villages-pay-twice # basis: invented
They did not object to paying. They asked only that he tell them which of the two was the real one, so as not to pay it twice on the same day. Nobody in our camp had heard of Murod. # basis: invented
+ [Own him. Appoint this Murod, and let him send us half. # id: own # do: gain grain 4 levy # do: anger districts/dushanbe levy # stake: You have not seen the man.]
    He sent half, or what he said was half. With it came a letter of thanks, and a list of those who had not paid. # basis: invented
    -> answer
+ { not pledged("districts/dushanbe", "no-levy") } [Pay neither. Whoever collects for me without my seal is a thief. # id: neither # do: pledge districts/dushanbe no-levy # do: please districts/dushanbe truth-told]
    Yaqub heard it out to the end, and thanked us for it, and wrote nothing down. # basis: invented
    -> answer
+ { men() >= 60 and not hidden() and (in_district("districts/dushanbe") or in_district("districts/hisar") or in_district("districts/lakai")) } [Ride in on the next Monday, and show them who is real. # id: ride # do: order raid places/dushanbe # do: declare wear-uniform # do: anger districts/dushanbe fear]
    Murod the Lame was to be paraded on a donkey. # basis: invented
    -> answer

= answer
# hand: yusuf
I was to write back to the eleven. They had signed in a ring, so that no name came first. It is what people do when they expect the paper to be found. # basis: invented
+ [Answer all eleven by name, as courtesy asks. # id: named # do: favour people/yaqub-dyer manners # do: anger districts/dushanbe fear]
    I was proud of the forms of address. Yaqub read the outside of it, took out his thread scissors and cut off the names, and gave me the strip to burn. # basis: invented
    -> DONE
+ [Answer with no names at either end. # id: blank # do: favour people/yaqub-dyer advice-heeded]
    "That will do," Yaqub said. He had me rub it on the floor first. # basis: invented
    -> DONE
+ [Give Yaqub the answer by mouth, and copy the ring into this book. # id: mouth # do: favour people/yaqub-dyer kept-word]
    He said it back to me twice without a mistake. The ring is on the facing page, with the names left as eleven strokes. # basis: invented
    -> DONE
