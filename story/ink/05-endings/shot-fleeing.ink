=== ending_shot_fleeing ===
# kind: ending
# title: Three riders at a ford
# weeks: 1-44
# ending: endings/shot-fleeing
# witness: told
# sound: river
-> accounts

= accounts
Mirza Yusuf's book stops on the evening before. The rest was written by others, who were not asked to agree. Their words are invented here, and the manners are not. # basis: invented

The patrol's report gives it four lines. Three riders failed to halt. Two were hit. One pair of foreign boots was recovered, and one horse, sound, and the report has most to say about the horse. A book on the hunt for such bands has them vanish for five days, or seven. These had vanished for one. # cite: claims/red-methods.bands-vanish # basis: composite

In a memoir of the kind that Red commanders printed forty years on, the same ford is wider, the three are an escort of sixty, and the boots are in a museum. # cite: claims/who-killed-him.melkumov-by-his-own-hand claims/body-and-grave-effects.boots-in-moscow # basis: invented

In the books of his admirers he is not fleeing. He is riding to bring up his reserve, his boots are laced German ones, his face is to the enemy, and the ball enters from in front. # cite: claims/body-and-grave-effects.sent-to-tashkent # basis: composite

A survey written in our own century has half a sentence: a search party found him. # cite: claims/death-manner-versions.search-party

A woman called Zaynab, who was cutting reeds, said that one of the three had stopped to let the others over first; that he had boots such as she had never seen; and that he called out to her in a Turki she could not follow. She thought he was asking the depth. # basis: invented

Four of the five agree about the boots. None goes back before that morning, to anything he had been sentenced for. # cite: claims/armenian-genocide-answer.left-out-of-accounts claims/verdict-and-flight.sentence-of-death # basis: composite

-> standing

= standing
{ owes() > 0: Promises open that morning: {owes()}. | He had no promise open that morning. } { broken("people/davlatmand-bek", "hold-valley") or pledged("people/davlatmand-bek", "hold-valley"): One was to a valley, that he would be in it. } { holds("districts/kulob"): Kulob still shut its gate to the Russians. | Kulob had opened its gate. } { alive("people/fuzail-maksum"): Fuzail Maksum had his wood cut. | Garm had a new man in it. } # basis: invented

Of people who had carried no rifle Yusuf had written down as dead {dead()}, and of households gone from where they lived {fled()}. Most of the entries are older than that week. The fighting in the east lasted longer than the decade. # cite: claims/after-him-last-bands.destroyed-in-the-early-1930s # basis: composite

{ chose("slope_evening_before.send"): The book reached Bukhara in a pony's nosebag. It is gnawed at the corner as far as January. | The book was found by Zaynab's brother in the second saddle. He cannot read, and kept it flat beneath a jar. It has a ring on the cover. } # basis: invented

{ chose("slope_evening_before.cut"): There are no names in it after the winter. } On the inside of the board somebody has begun to put down what Zaynab said. It gets as far as the boots.

+ [Go on with it. What did he call out? # id: went-on]
  She was asked again in her old age. By then it had been a blessing. # basis: invented
  -> DONE
+ [Put beside it what the patrol reported. # id: beside]
  The two do not touch at any point but the horse. # basis: invented
  -> DONE
+ [Leave it at the boots. # id: boots]
  It is left there. # basis: invented
  -> DONE
