"""The Plans place: the workforce plans, commitment by commitment, with what answers each."""
