=== prologue_letter ===
# kind: dated
# title: A letter from Kofrun
# weeks: 0
# priority: 100
# place: places/bukhara
# with: people/mulla-nasir
# witness: present
-> letter

= letter
# hand: yusuf
They sent for me, a clerk of the foreign office, because the Pasha's Persian came out of poets and the letter was by a mulla who counts sheep. # basis: invented
Eleven villages in the hills of Kofrun, nine days east of us, asked one thing. Was Enver Pasha truly in Bukhara? If so, would he lead their rising against the Russians, or had he come to end it? # basis: invented
Three years ago he was minister of war to the Sultan. A court in his own capital, trying the killing of the Armenians, has since condemned him to death. Moscow took him in, and sent him, they said, to talk the east out of its rifles. # cite: claims/verdict-and-flight.grounds # cite: claims/exile-among-the-bolsheviks.bargain-with-lenin
"Nobody has asked for me since the war," he said. "I cannot say yes under Moscow's roof. Don't lose them." # basis: invented
The muleteer would leave at dawn with my answer sewn into his saddle pad, and the villages would act on it. In September the Russians shot Mirza Latif, who had my desk before me, for a letter that said less. # basis: invented
+ ["He is here, and he is coming to lead you." # id: coming # do: favour people/mulla-nasir letter # do: please districts/baysun letter # stake: If it is found on the road, it is in Yusuf's handwriting.]
    I wrote it large, because the mulla's own lines ran uphill and I took his eyes to be bad. The Pasha had me read it back twice. Then he asked how many rifles there are in eleven villages. # basis: invented
    -> DONE
+ ["He is here. He has not said whose guest he is." # id: here # do: favour people/mulla-nasir truth-told # stake: They asked for a yes or a no, and it is sowing time.]
    I could have sworn to that. I told the Pasha it meant that he was weighing his duty, and he nodded. # basis: invented
    -> DONE
+ [Write about the price of wool, and tell the muleteer by mouth that he is here. # id: wool # stake: A whisper cannot be found. It cannot be checked either.]
    I wrote that Karshi wool was dear and would be dearer. What I said to the muleteer I leave out, since this book is paper too. # basis: invented
    -> DONE
