=== valley_kofrun_answer ===
# kind: storylet
# title: What the muleteer brought
# weeks: 1-30
# if: in_district districts/baysun
# if: free
# priority: 30
# with: people/mulla-nasir
# witness: present
-> page

= page
# hand: pasha
Mulla Nasir of Kofrun had walked out to the road to meet us, with a boy to lead him, for his sight is nearly gone. He had brought two elders and a cheese. # basis: invented
{ chose("prologue_letter.coming"):
    He had my page in his turban. It had been read out on three Fridays in eleven villages and was coming apart at the folds: he is here, and he is coming to lead you. "We sowed less," said one of the elders. "We thought the lads would be off with you." # basis: invented
}
{ chose("prologue_letter.here"):
    He had my page in his turban and had not read it out to anyone. He had it by heart. "He has not said whose guest he is," said the mulla. "I told them that there was no answer yet. Is there one?" # basis: invented
}
{ chose("prologue_letter.wool"):
    My page about wool had puzzled them. They had gone by the muleteer, who told them that the Pasha was bringing ten thousand men and two guns. The elders looked past us down the road. # basis: invented
}
There were {men()} of us, and the cheese was a large one.
+ [Pray with them on Friday, and speak from the step. # id: friday # do: declare friday-prayer # do: join 20 letter # do: please districts/baysun faith # stake: They will take it for the answer.]
    He spoke well and briefly, and the mulla wept from both his bad eyes. Twenty of the young men came. One of the elders asked for a list of them, and I made it, and he could not read it and kept it. # basis: invented
    -> back
+ ["This is all of us. I came to see whether you meant it." # id: all # do: favour people/mulla-nasir truth-told # do: please districts/baysun truth-told # do: join 6 letter]
    They talked apart. Then the elder said that they had meant it in October; it had been a better year in October. Six came all the same, brothers and cousins, from the one house. # basis: invented
    -> back
+ [Ask what eleven villages can spare in barley. # id: barley # do: gain grain 6 letter # do: anger districts/baysun levy]
    The mulla had thought that we should be asking for men. He had the barley fetched. It was good barley, and had been put by for the spring. # basis: invented
    -> back

= back
# hand: yusuf
The mulla held out my page towards where he heard me. He had understood that it was dangerous to own. Would I have it again? # basis: invented
+ [Take it back and burn it. # id: burn]
    He listened until it had finished. "It was well written," he said. He had had it from others that it was. # basis: invented
    -> DONE
+ [Let him keep it. # id: keep # do: favour people/mulla-nasir kept-word # stake: The next man to find it will know the hand.]
    He put it away carefully. The boy asked him on the way home what it said, and I could hear him begin. # basis: invented
    -> DONE
+ [Write the date of today beneath it, and both names. # id: date # do: favour people/mulla-nasir truth-told]
    So that it is now a receipt. I told him so. He asked what for, and I said that I would know in the autumn. # basis: invented
    -> DONE
