=== ending_over_the_panj ===
# kind: ending
# title: A garden with a wall
# weeks: 1-44
# ending: endings/over-the-panj
# with: people/mirza-yusuf
# witness: told
-> garden

= garden
{ chose("slope_chubek_bank.near-bank"): I have it from Muhiddin, whose letters reach me by the salt traders, about one in three. | I have a room over the gate, and see who is not let in. } There is a garden with a wall, a cook, a samovar of the Emir's own pattern, and four men who salute the Pasha each time they stop him from going out. # cite: claims/retreat-to-baljuvon-roads.over-the-panj # basis: invented

Moscow asked for him within the month. Kabul answered that no such person was known. It had a subsidy to lose over us, and Moscow had it to give, so that both had something to write about. Each time they wrote, the garden got another man at the gate or the Pasha got a melon. # cite: claims/kabul-calls-back.aid-cut claims/kabul-calls-back.treaty-on-both-sides # basis: composite

The Emir of Bukhara lives on the far side of the same hill. They have exchanged robes. They have not met. # cite: claims/people-patrons.emir-guest # basis: composite

He rises at six, bathes in the stream, and dictates a history of the campaign until noon. Haji Sami went over the other way a week after we came. He took the younger officers and said that he would send for him. # cite: claims/after-him-autumn-1922.haji-sami-takes-over # basis: composite

Since Cemal Pasha was shot in Tiflis, in July, he sleeps on even days in a different room. He has gone over the list with the captain of the guard, and who came first on it and who second. He has not told him what it was drawn up for. # cite: claims/cemal-shot.cemal-shot claims/verdict-and-flight.sentence-of-death # basis: composite

-> standing

= standing
Of what we left I hear from those who cross. They come by night with bedding. Households written down as gone: {fled()}, up to the end of the leaf, where I stopped. { dead() > 0: Dead who bore no arms: {dead()}, whom I had put down one by one. | I had written no dead civilians down, and now I am told of them at the gate. } # basis: invented

A note from the makers: an official count of about 1929 puts those who went in these years at up to forty thousand households. # cite: claims/flight-of-the-people.people-leave-for-the-river

{ pledged("people/davlatmand-bek", "hold-valley"): Davlatmand Bek still has the Pasha's hand on it that he would stay. He has shown the hand he shook with to many visitors. } { holds("districts/lakai") or against("people/ibrahim-bek"): Ibrahim Bek has not come over and has asked us for nothing. } { owes() > 0: Promises on the other bank with my seal to them: {owes()}. They do not cross. } # basis: invented

{ chose("slope_chubek_bank.river"): I put the register into the Panj. It makes no difference. People come to the gate with what they lent, and they have the sums by heart. }
{ chose("slope_chubek_bank.carry"): The officer at the river kept the register and gave me a receipt for it. I have filed that. }
{ chose("slope_chubek_bank.near-bank"): The seals went over and the book stayed on this side with me. I keep accounts for a man who hides wheat. }

{ not (chose("slope_chubek_bank.river") or chose("slope_chubek_bank.carry") or chose("slope_chubek_bank.near-bank")): The register came over under a load of quilts, dry. I read it to whoever asks. }

{ week() >= 31: His history has got as far as June. In it the Surkhan was held for six days, and there is no one on foot. | His history goes on past the day we crossed. It has a spring in it, with victories. } I am offered forty rupees for the fair copy. # cite: claims/offensive-denau.afghan-foot # basis: composite

+ [Make the fair copy. # id: fair]
  It comes out very clean. { chose("slope_roll.names"): Three leaves of mine, which I laid inside the cover, were returned to me as belonging to some other work. } # basis: invented
  -> DONE
+ [Rent a corner by the mosque, and write letters for those who have crossed. # id: corner]
  Two pice the page. Most of them want the same letter: where the key is, and who is to have the calf. # basis: invented
  -> DONE
+ [Send the daybook back over, to whoever can still be paid. # id: back]
  A raftman took it for nothing, once he had looked to see if he was in it. # basis: invented
  -> DONE
