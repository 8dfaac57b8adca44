package pl.wspolnie.api.event;

/** Something that happened in a municipality and that other modules may react to. Implemented by records in the api. */
public interface MunicipalEvent {}
