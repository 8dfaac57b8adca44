/** Meetings of bodies: agenda, place, invitations, who comes, what was shown. */
package pl.wspolnie.forum.meeting;
