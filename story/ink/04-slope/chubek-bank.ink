=== slope_chubek_bank ===
# kind: dated
# title: The price of the raft
# weeks: 28-44
# if: at places/chubek
# if: free
# priority: 70
# place: places/chubek
# witness: present
# sound: river
-> bank

= bank
# hand: pasha
The Panj in this season makes one noise and one has to shout. The raftman, Ashur, shouted that he took five at a time, no horses, silver first; that the island in the middle was under; and that there was an Afghan post on the far side with a tent and a table. # basis: invented

At the table they took rifles and wrote down names. He had carried forty-one families over since the wheat turned, and they had all been written down, to the babies. # cite: claims/flight-of-the-people.people-leave-for-the-river # basis: composite

"And a commander in chief?" asked the Pasha. # basis: invented

"Five at a time," Ashur shouted. # basis: invented

{ men() > 60: Behind us there were some hundreds of feet on the shingle, and nobody was talking. | Behind us the men sat down on the stones. } A few had begun to take the bridles off. Dovud asked who got the horses. # basis: invented

+ { not pledged("people/davlatmand-bek", "hold-valley") or kept("people/davlatmand-bek", "hold-valley") or broken("people/davlatmand-bek", "hold-valley") } [Step on to the raft. # id: step # stake: On that table you become a name that Moscow can ask for, and Kabul can refuse, for as long as it suits.]
  He went first, with Muhiddin and the box of seals, and stood up until Ashur told him what it did to the balance. # basis: invented
  -> book
+ { pledged("people/davlatmand-bek", "hold-valley") and not kept("people/davlatmand-bek", "hold-valley") and not broken("people/davlatmand-bek", "hold-valley") } [Step on to the raft. Davlatmand Bek has your hand on it that you would not. # id: step-broken # do: break people/davlatmand-bek hold-valley # stake: On that table you become a name that Moscow can ask for, and Kabul can refuse, for as long as it suits.]
  He went first, with Muhiddin and the box of seals, and stood up until Ashur told him what it did to the balance. # basis: invented
  -> book
+ [Send the sick and the married over, and turn the rest round. # id: send # do: lose 15 mercy # do: favour people/saodat mercy # do: favour people/davlatmand-bek kept-word # do: order move places/kulob]
  They were some while deciding which of them were married. He sat on his horse on the shingle and waved to every raft. # basis: invented
  -> DONE
+ [Send an officer to the table to ask what terms a commander gets, and wait. # id: ask # do: favour people/amanullah letter # do: lose 10 fear # stake: Each night on this bank it is known in one more village that you are on it.]
  He came back with tea, and a form. The men had watched which way our heads were turned, and in the morning there were ten saddles fewer. # basis: invented
  -> DONE

= book
# hand: yusuf
He called to me to come on the second raft with the archive. The archive is two saddle-bags: the register, the counterfoils, the roll and this book. The officer at the table had a brazier beside him; Ashur said that it was for papers. # basis: invented

+ [Cross, with all of it. # id: carry # do: fate endings/over-the-panj]
  I held the bags on my knees. Halfway over, the wet came through to the elbows. # basis: invented
  -> DONE
+ [Send the seals' papers across and keep this book on my own side. # id: near-bank # do: fate endings/over-the-panj]
  I gave Muhiddin the bags and told him I was behind. He counted the rafts from the other side, he wrote to me later, until it was too dark to count. # basis: invented
  -> DONE
+ [Put the register and the roll in the river, then cross. # id: river # do: fate endings/over-the-panj]
  The names went first. They floated as far as the island. # basis: invented
  -> DONE
