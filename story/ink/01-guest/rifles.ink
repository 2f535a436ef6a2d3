=== guest_rifles ===
# kind: dated
# title: Against the damp
# weeks: 3-14
# if: captive
# if: captive_weeks >= 2
# if: in_district districts/lakai
# priority: 75
# place: places/koktash
# with: people/ibrahim-bek people/hasan-bey
# witness: present
# sound: rain
-> damp

= damp
# hand: pasha
It rained for a week. Ibrahim Bek came in person, shook the water from his sleeves, and asked after the Pasha's brothers, uncles and sisters' husbands, in order. He had brought a pot of butter. # basis: invented
"Your rifles," he said. "I took some, for safety, and left you some, for honour. In this damp. I have a dry barn." # speaker: people/ibrahim-bek # cite: claims/captivity.arms-taken # basis: invented
{rifles()} were left us, among {men()}. The barn had also the last visitor's, and I had not heard that he came back for them. # basis: invented
+ { rifles() >= 6 } [Give him the rifles, as a gift. # id: give # do: spend rifles 6 gift # do: favour people/ibrahim-bek gift # do: favour people/ibrahim-bek spoils # stake: They are most of what makes us guests.]
    "Six, for your young men," said the Pasha, since a thing given as a present has not been taken. Ibrahim Bek had them laid out on a felt, thanked him for each, and stayed to supper for the first time. # basis: invented
    -> night
+ { rifles() < 6 } [Give him the rifles, as a gift. # id: give-locked # locked: You have {rifles()}. It would be an insult.]
    -> night
+ ["A soldier sleeps with his rifle. You would too." # id: keep # do: slight people/ibrahim-bek insult]
    "I do," said Ibrahim Bek. He drank his tea to the end. The guard outside grew by six men, and the butter went back with him. # basis: invented
    -> night
+ ["Let me drill two hundred of your men with them instead." # id: drill # do: declare drill-german # do: slight people/ibrahim-bek foreign-ways # do: favour people/hasan-bey foreign-ways # do: please districts/lakai awe]
    He lent us forty boys for an afternoon. They marched in fours in the rain and were delighted with themselves. Their fathers stood along the wall and did not sit down. "Can they do it on horses?" asked Ibrahim Bek. # basis: invented
    -> night
+ [Say yes, and get away in the night by the Kafirnigan. # id: flee # do: lose 6 fear # do: slight people/ibrahim-bek insult # do: slight people/ibrahim-bek broken-word # do: release fear # do: carry places/kafirnigan # stake: You have eaten his salt. He will not forgive it, and he rides faster.]
    Dovud muffled the bridles. Six were caught at the second ditch, because they went back for a horse. The rest of us were over the river by sunrise, wet to the neck and free, and behind us on the bank a man was calling out the Pasha's three fathers, one after the other. # cite: claims/captivity.no-escape # basis: invented
    -> DONE

= night
# hand: yusuf
That evening Ibrahim Bek kept me back. "You put things nicely for him," he said. "When I say a thing to you alone, what do you do with it?" # speaker: people/ibrahim-bek # basis: invented
+ ["I tell him." # id: tell]
    "Then tell him my men like him. It is their fathers who don't." I told him. The Pasha was pleased for an hour. # basis: invented
    -> DONE
+ ["I write it down." # id: write # do: favour people/ibrahim-bek truth-told]
    He asked to see. I read him this page from the top, and he corrected the number of uncles he had asked after. # basis: invented
    -> DONE
+ ["Nothing, if it does no harm." # id: nothing # do: favour people/ibrahim-bek softened # stake: You are the Pasha's interpreter.]
    He told me then that he had written to the Emir about us three weeks before, and had no answer, and did not know what he would do if none came. I kept it from the Pasha. # cite: claims/release.emirs-letter # basis: invented
    -> DONE
